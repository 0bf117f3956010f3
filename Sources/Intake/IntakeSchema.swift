/// The JSON Schema (draft 2020-12) of the record, for programs that read our files.
package enum IntakeSchema {
    /// The same document as `Docs/intake.schema.json`, newline at the end included; a test holds them together.
    package static let json = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:frontdesk:intake:1",
          "title": "Intake record",
          "description": "A request, never a booked time. Absent means not said.",
          "type": "object",
          "properties": {
            "schema": {"const": "frontdesk.intake/1"},
            "id": {
              "description": "The 64 random bits of the file's name.",
              "type": "string",
              "pattern": "^[0-9a-f]{16}$"
            },
            "reference": {"description": "What the patient was shown.", "$ref": "#/$defs/reference"},
            "sequence": {
              "description": "1 for the first record of the store, then without a gap.",
              "type": "integer",
              "minimum": 1
            },
            "previous": {
              "description": "The hash of the bytes of the file before it in sequence; the first has none.",
              "$ref": "#/$defs/hash"
            },
            "key": {
              "description": "Makes sending twice one record.",
              "type": "string",
              "pattern": "\\S"
            },
            "status": {"enum": ["requested", "draft"]},
            "createdAt": {"$ref": "#/$defs/time"},
            "channel": {"enum": ["prompt", "kiosk", "web"]},
            "language": {"$ref": "#/$defs/language"},
            "knowledge": {"description": "The knowledge that answered.", "$ref": "#/$defs/hash"},
            "patient": {
              "type": "object",
              "properties": {
                "name": {
                  "description": "In the patient's own spelling.",
                  "type": "string",
                  "pattern": "\\S"
                },
                "givenName": {"type": "string"},
                "familyName": {"type": "string"},
                "dateOfBirth": {"$ref": "#/$defs/day"},
                "phone": {
                  "description": "E.164.",
                  "type": "string",
                  "pattern": "^\\+[1-9][0-9]{6,14}$"
                },
                "email": {
                  "type": "string",
                  "pattern": "^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$",
                  "maxLength": 254
                },
                "newOrReturning": {"enum": ["new", "returning"]},
                "contactPreference": {"enum": ["phone", "text", "email"]},
                "voicemail": {"description": "Whether a message may be left.", "type": "boolean"},
                "guardian": {
                  "description": "Who speaks for a patient under 18.",
                  "$ref": "#/$defs/person"
                },
                "needs": {
                  "type": "array",
                  "minItems": 1,
                  "items": {"type": "string", "pattern": "\\S"}
                }
              },
              "required": ["name"],
              "additionalProperties": false,
              "anyOf": [{"required": ["phone"]}, {"required": ["email"]}]
            },
            "bookedBy": {"description": "Who asks for somebody else.", "$ref": "#/$defs/person"},
            "request": {
              "type": "object",
              "properties": {
                "reason": {"type": "string"},
                "bodyAreas": {
                  "type": "array",
                  "minItems": 1,
                  "items": {"type": "string", "pattern": "\\S"}
                },
                "side": {"enum": ["left", "right", "both"]},
                "painLevel": {
                  "description": "Of a range its higher end.",
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 10
                },
                "onset": {
                  "type": "object",
                  "properties": {"text": {"type": "string"}, "date": {"$ref": "#/$defs/day"}},
                  "required": ["text"],
                  "additionalProperties": false
                },
                "clinician": {"enum": ["dr-shulman", "dr-mckay", "any"]},
                "preferredTimes": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/when"}},
                "said": {
                  "description": "The patient's own words by field.",
                  "type": "object",
                  "minProperties": 1,
                  "patternProperties": {"^[A-Za-z]+$": {"type": "string"}},
                  "additionalProperties": false
                }
              },
              "additionalProperties": false
            },
            "consent": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "purpose": {"enum": ["contact", "text"]},
                  "answer": {"enum": ["yes", "no"]},
                  "text": {"description": "The words shown.", "type": "string", "pattern": "\\S"},
                  "language": {"$ref": "#/$defs/language"},
                  "at": {"$ref": "#/$defs/time"}
                },
                "required": ["purpose", "answer", "text", "language", "at"],
                "additionalProperties": false
              },
              "contains": {
                "properties": {"purpose": {"const": "contact"}, "answer": {"const": "yes"}},
                "required": ["purpose", "answer"]
              }
            },
            "topicsAsked": {
              "description": "Ids of the entries that answered before.",
              "type": "array",
              "minItems": 1,
              "items": {"type": "string", "pattern": "\\S"}
            },
            "replaces": {
              "description": "The reference of the record that this one changes.",
              "$ref": "#/$defs/reference"
            }
          },
          "required": [
            "schema",
            "id",
            "reference",
            "sequence",
            "key",
            "status",
            "createdAt",
            "channel",
            "language",
            "patient",
            "request",
            "consent"
          ],
          "additionalProperties": false,
          "if": {"properties": {"sequence": {"const": 1}}},
          "then": {"not": {"required": ["previous"]}},
          "else": {"required": ["previous"]},
          "$defs": {
            "reference": {"type": "string", "pattern": "^[2-9A-HJKMNP-Z]{6}$"},
            "hash": {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
            "language": {"enum": ["en", "es"]},
            "day": {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "time": {
              "description": "RFC 3339 with offset.",
              "type": "string",
              "format": "date-time",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}$"
            },
            "clock": {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"},
            "person": {
              "type": "object",
              "properties": {"name": {"type": "string", "pattern": "\\S"}, "relation": {"type": "string"}},
              "required": ["name"],
              "additionalProperties": false
            },
            "when": {
              "type": "object",
              "properties": {
                "start": {"description": "First day, inclusive.", "$ref": "#/$defs/day"},
                "end": {
                  "description": "Last day, inclusive; absent: one day; `..`: open.",
                  "anyOf": [{"$ref": "#/$defs/day"}, {"const": ".."}]
                },
                "weekdays": {
                  "type": "array",
                  "minItems": 1,
                  "items": {"enum": ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]}
                },
                "timeStart": {"description": "Alone: a point of time.", "$ref": "#/$defs/clock"},
                "timeEnd": {"$ref": "#/$defs/clock"},
                "part": {"enum": ["morning", "afternoon", "evening", "night", "lunch", "daytime"]}
              },
              "additionalProperties": false,
              "minProperties": 1
            }
          }
        }

        """#
}
