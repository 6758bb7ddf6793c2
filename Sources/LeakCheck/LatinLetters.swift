/// The plain letters of the Latin letters with marks, by their code points.
///
/// One word a character, `-` where it is no such letter. Made from the Unicode Character Database's decompositions, and by
/// hand where Unicode has none (stroke, hook, ligature).
enum LatinLetters {
    /// U+00C0 to U+024F.
    static let first: UInt32 = 0xC0
    static let plain = """
        a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss a a a a a a ae c e e e e i i i i
        d n o o o o o - o u u u u y th y a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g
        g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l - - l l n n n n n n n n n o o o o o o
        oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s b b -
        - - - o c c d d - - - e e e f f g - hv i i k k l - m n n o o o oi oi p p r - - s - t t t t u u u v
        y y z z z - - - - - - - w - - - - dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u e a a
        a a ae ae g g g g k k o o o o z z j dz dz dz g g hv w n n a a ae ae o o a a a a e e e e i i i i o o
        o o r r r r u u u u s s t t y y h h n d - - - - a a e e o o o o o o o o y y l n t j db qp a c c l t
        s z - - b u v e e j j q q r r y y
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }

    /// U+1E00 to U+1EFF.
    static let firstAdditional: UInt32 = 0x1E00
    static let plainAdditional = """
        a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i i i i k k
        k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r s s s s
        s s s s s s t t t t t t t t u u u u u u u u u u v v v v w w w w w w w w w w x x x x y y z z z z z z
        h t w y a s s s ss - a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e
        e i i i i o o o o o o o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u u u y y y y y y y
        y ll ll v v y y
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
}
