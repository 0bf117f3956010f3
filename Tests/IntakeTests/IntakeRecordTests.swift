import Intake
import Slots
import Testing

@Suite struct IntakeRecordTests {
    @Test func aFullRecordHasExactlyThisText() throws {
        let text = String(decoding: try Sample.fullRecord.document(), as: UTF8.self)
        #expect(text == Self.fullText)
    }

    @Test func whatWasNotSaidIsAbsent() throws {
        let text = String(decoding: try Sample.minimalRecord.document(), as: UTF8.self)
        #expect(text == Self.minimalText)
    }

    @Test(arguments: [Sample.fullRecord, Sample.minimalRecord])
    func aRecordComesBackAsItWas(_ record: IntakeRecord) throws {
        #expect(try IntakeRecord(document: record.document()) == record)
    }

    @Test(arguments: [
        ("frontdesk.intake/1", "frontdesk.intake/2"), ("2026-11-23T10:04:11-08:00", "2026-11-23"),
        ("\"222223\"", "\"K7QF20\""), ("sha256:", "sha1:"), ("\"kiosk\"", "\"fax\""),
    ])
    func anotherFormIsNoRecord(_ good: String, _ bad: String) throws {
        var bytes = try Sample.fullRecord.document()
        let place = try #require(bytes.firstRange(of: Array(good.utf8)))
        bytes.replaceSubrange(place, with: Array(bad.utf8))
        #expect(throws: DecodingError.self) { try IntakeRecord(document: bytes) }
    }

    static let minimalText = """
        {
          "channel" : "prompt",
          "consent" : [
            {
              "answer" : "yes",
              "at" : "2026-11-23T10:04:03-08:00",
              "language" : "en",
              "purpose" : "contact",
              "text" : "May the clinic call you about this?"
            }
          ],
          "createdAt" : "2026-11-23T10:04:11-08:00",
          "id" : "0000000000000001",
          "key" : "k-1",
          "language" : "en",
          "patient" : {
            "name" : "Maria",
            "phone" : "+16195550142"
          },
          "reference" : "222222",
          "request" : {

          },
          "schema" : "frontdesk.intake/1",
          "sequence" : 1,
          "status" : "requested"
        }

        """

    static let fullText = #"""
        {
          "bookedBy" : {
            "name" : "Ana López",
            "relation" : "mother"
          },
          "channel" : "kiosk",
          "consent" : [
            {
              "answer" : "yes",
              "at" : "2026-11-23T10:04:03-08:00",
              "language" : "en",
              "purpose" : "contact",
              "text" : "May the clinic call you about this?"
            },
            {
              "answer" : "no",
              "at" : "2026-11-23T10:04:05-08:00",
              "language" : "es",
              "purpose" : "text",
              "text" : "¿Mensajes?"
            }
          ],
          "createdAt" : "2026-11-23T10:04:11-08:00",
          "id" : "00000000000000ff",
          "key" : "conversation/7f3a",
          "knowledge" : "sha256:e0f895872d65b2528feec97350a3a212b3d4ab88748e25d022a34641d338216b",
          "language" : "es",
          "patient" : {
            "contactPreference" : "text",
            "dateOfBirth" : "2010-04-12",
            "email" : "maria.lopez@example.com",
            "familyName" : "López",
            "givenName" : "María",
            "guardian" : {
              "name" : "Ana López",
              "relation" : "mother"
            },
            "name" : "María López",
            "needs" : [
              "interpreter"
            ],
            "newOrReturning" : "new",
            "phone" : "+16195550142",
            "voicemail" : false
          },
          "previous" : "sha256:a89d766a9c0736bed4938b6dc4f26eb14de8ab6b187c9b5ff0e4380eb4254497",
          "reference" : "222223",
          "replaces" : "K7QF2M",
          "request" : {
            "bodyAreas" : [
              "knee",
              "hip"
            ],
            "clinician" : "any",
            "onset" : {
              "date" : "2026-11-02",
              "text" : "three weeks ago"
            },
            "painLevel" : 6,
            "preferredTimes" : [
              {
                "part" : "morning",
                "start" : "2026-11-24"
              },
              {
                "end" : "..",
                "start" : "2026-12-01",
                "timeEnd" : "24:00",
                "timeStart" : "13:00",
                "weekdays" : [
                  "MO",
                  "FR"
                ]
              },
              {
                "end" : "2026-12-11",
                "start" : ".."
              }
            ],
            "reason" : "knee pain / after a \"fall\"",
            "said" : {
              "phone" : "619 555 0142 ext 3",
              "when" : "tomorrow morning"
            },
            "side" : "left"
          },
          "schema" : "frontdesk.intake/1",
          "sequence" : 42,
          "status" : "requested",
          "topicsAsked" : [
            "self-administered"
          ]
        }

        """#
}
