/// The copy of Knowledge/clinic.md, made by Scripts/update-built-in.
let builtInClinic = ##"""
    # The clinic

    Facts that the other files insert by name: `{phone}` puts in the number. Change a fact here and every answer follows.
    A line is `- name: value`.

    - clinic: The Physical Therapy Effect
    - phone: (619) 544-1055
    - fax: (619) 544-1056
    - street: 1601 Kettner Blvd Suite 11
    - city: San Diego, CA 92101
    - town: San Diego
    - doctor 1: Dr. Mark Shulman
    - doctor 2: Dr. Allison McKay
    - relay: 711
    - time zone: America/Los_Angeles

    """##
