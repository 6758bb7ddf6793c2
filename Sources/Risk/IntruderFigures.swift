package import Vocabulary

/// How many pupils of a roll fit what a pack tells of each person in it.
package struct IntruderFigures: Sendable {
    package struct Person: Sendable {
        /// The label that stands in the pack.
        package var label: String
        /// What the pack tells and the roll knows too; and what the roll has no column for.
        package var facts: [Field]
        package var unchecked: [Field]
        /// Pupils of the roll whom everything in `facts` fits.
        package var fits: Int

        package init(label: String, facts: [Field], unchecked: [Field], fits: Int) {
            self.label = label
            self.facts = facts
            self.unchecked = unchecked
            self.fits = fits
        }
    }

    package var people: [Person]
    package var pupils: Int

    package init(people: [Person], pupils: Int) {
        self.people = people
        self.pupils = pupils
    }
}
