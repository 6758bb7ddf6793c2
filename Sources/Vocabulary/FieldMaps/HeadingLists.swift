/// The headings of CSV exports that mean one field wherever they stand, a list for each system: `field: heading; heading`.
///
/// No two lists say different fields of one heading.
package enum HeadingLists {
    package static let all = [commonHeadings, sims, arbor, bromcom, wonde, cpoms, myConcern, localAuthority]
}
