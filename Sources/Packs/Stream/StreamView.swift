import Judgement
import Passages
import People
import Profiles
import Recognisers
import Vocabulary

/// What every record of a stream is judged by.
struct StreamView: Sendable {
    /// The profile as it holds for any pupil.
    let profile: Profile
    let vouched: Vouched
    let key: StreamKey

    init(profile: Profile, vouched: Vouched, key: StreamKey) {
        self.profile = profile.forAnyPupil
        self.vouched = vouched
        self.key = key
    }

    /// Nobody, for what stands before the first record.
    var ofNobody: CaseView {
        view(of: Survey(directory: Directory(), profile: profile, vouched: vouched), [])
    }

    /// Whom one record names, found in that record alone.
    func people(of record: borrowing Record, reading unlisted: inout UnlistedNames) -> CaseView {
        var survey = Survey(directory: Directory(), profile: profile, vouched: vouched)
        survey.walk(record, reading: &unlisted)
        var subjects: Set<PersonID> = []
        do throws(SubjectTrouble) {
            subjects = Set(try survey.directory.resolve(subjects: []).ids)
        } catch {
            // Nobody, or several: then it is about whomever its own fields name, if they name one.
            if let owner = survey.directory.owner(of: record) { subjects = [owner] }
        }
        return view(of: survey, subjects)
    }

    private func view(of survey: Survey, _ subjects: Set<PersonID>) -> CaseView {
        let key = key
        return CaseView(
            profile: profile, directory: survey.directory, protected: [], subjects: subjects,
            referenceDate: survey.newestDay, suspects: survey.suspects, vouched: vouched,
            standIn: { field, value in
                guard field.info.shape == .id, Kind(idOf: field) == .upn else { return nil }
                return key.pupilNumber(for: value.withUnsafeBufferPointer { Array($0) })
            }, readings: survey.readings, isOfOneRecord: true)
    }
}
