/// One folder that holds something for every cell of the grid; everything in it is made up.
enum GridSample {
    static let files: [String: String] = [
        "case.yaml": caseFile, "pupil.csv": pupil, "contacts.csv": contacts, "concerns.csv": concerns,
        "support.csv": support, "notes/talk.txt": talk, "notes/surgery.txt": surgery,
    ]

    private static let caseFile = """
        case: 2026-0901
        subject:
          - name: Amelia Thorneycroft
            also: [Millie]
        people:
          - {name: Joanne Vale, role: parent, of: Amelia Thorneycroft, pr: yes}
          - {name: Curtis Lane, role: parent, of: Amelia Thorneycroft, pr: no}
          - {name: Poppy Marsden, role: sibling, of: Amelia Thorneycroft}
          - {name: Sheila Crabtree, role: family, of: Amelia Thorneycroft}
          - {name: Gareth Stroud, role: other, part: adult-of-concern}
          - {name: Jayden Carter, role: pupil, part: harmed}
          - {name: Tyrell Booth, role: pupil, part: alleged}
          - {name: Imogen Fairclough, role: pupil, part: witness}
          - {name: Ruth Baker, role: staff, part: recorder}
          - {name: Victor Sallow, role: staff, part: alleged}
          - {name: Helen Okonjo, role: staff, part: referrer}
          - {name: Naomi Price, role: professional}
          - {name: Margaret Pell, role: other, part: informant}
        protect:
          - value: Gull Cottage, 3 Marsh Lane
        facts:
          child_safe_now: yes, with her grandmother
          parents_informed: yes
        """

    private static let pupil = """
        Surname,Forename,DOB,UPN,NHS Number,Ethnicity,Religion,First Language,Address,Postcode,Student Mobile,Year Group,FSM,Pupil Premium,Need Type,Communication needs,Medical Conditions,Allergies,Injury,CP Plan,Looked After,Attendance %,Mark,Grade,Crime Ref,Legal advice
        Thorneycroft,Amelia,11/02/2015,H801200001001,999 120 3044,White and Black African,Rastafarian,Krio,14 Harbour Row,NR32 9ZZ,07700 900123,6,meals since 2019,premium ever-six,SLCN and SEMH,uses Makaton,sickle cell,peanut plan,spiral fracture,plan since May,in care 2022,87.5,//UULOLA,working towards,CAD 7741/26,counsel opines

        """

    private static let contacts = """
        Student,UPN,Contact 1 Surname,Contact 1 Forename,Contact 1 Relationship,Contact 1 Mobile,Contact 2 Surname,Contact 2 Forename,Contact 2 Relationship,Contact 2 Mobile
        Amelia Thorneycroft,H801200001001,Vale,Joanne,Mother,07700 900456,Lane,Curtis,Father,07700 900789

        """

    private static let concerns = """
        Student,Incident Date,Category,Incident,Linked Students,Source,Added By,Actions
        Amelia Thorneycroft,02/03/2026,Physical abuse,"Amelia has a bruise. She said he hit her with the belt buckle.",Jayden Carter,Margaret Pell,Ruth Baker,Helen Okonjo rang social care
        Amelia Thorneycroft,04/03/2026,Mental health,"Amelia has panic attacks most nights.",,,Ruth Baker,
        Amelia Thorneycroft,05/03/2026,Medical,"Amelia needed her blue inhaler twice.",,,Ruth Baker,
        Amelia Thorneycroft,06/03/2026,Radicalisation,"Amelia was shown terrorist videos at the youth club.",,,Ruth Baker,
        Amelia Thorneycroft,09/03/2026,Lost property,"Amelia left her recorder in the hall.",,,Ruth Baker,
        Amelia Thorneycroft,10/03/2026,Staff conduct,"Victor Sallow gripped her collar at the gate. Imogen Fairclough saw it.",,,Ruth Baker,
        Amelia Thorneycroft,11/03/2026,Self-harm,"Amelia cut her thigh in the toilets.",,,Ruth Baker,
        Amelia Thorneycroft,10/09/2024,Uniform,"Amelia came without a tie.",,,Ruth Baker,
        Amelia Thorneycroft,12/11/2023,Physical abuse,"Amelia has an old burn on the wrist.",,,Ruth Baker,
        Jayden Carter,01/02/2022,Staff conduct,"Victor Sallow shouted in his face.",,,Ruth Baker,
        Imogen Fairclough,07/03/2026,First aid,"Imogen has a grazed knee.",,,Ruth Baker,

        """

    /// Who is who, once in a plan of support and once in a note, since some recipients get only one of them.
    private static let people = """
        Joanne Vale and Curtis Lane came. Poppy Marsden waited with Sheila Crabtree. Gareth Stroud was outside. \
        Jayden Carter was there, Tyrell Booth is said to have begun it, Imogen Fairclough saw it. Ruth Baker wrote this down. \
        Helen Okonjo leads. Naomi Price will visit. Margaret Pell rang in confidence. They stay at Gull Cottage. Ring Curtis Lane on 07700 900789.
        """

    private static let support = """
        Surname,Forename,Provision
        Thorneycroft,Amelia,"Speech therapy since the review on 24 April 2026. \(people)"

        """

    private static let surgery = """
        13 March 2026

        \(people) The doctor at the surgery will see Amelia about her panic attacks at night.

        """

    private static let talk = """
        12 March 2026

        \(people) Victor Sallow was told to stay at home. Amelia has a bruise, an injury that needs a doctor, panic attacks, and
        was shown terrorist videos; police were called to the assault. The family needs help.

        """
}
