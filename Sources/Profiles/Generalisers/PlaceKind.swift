package import Vocabulary

/// What kind of place something happened in: `at school`, `at home`, `outdoors`, `online`, `on the way`.
///
/// Nil for a place whose words say none of that.
package struct PlaceKind: Generaliser {
    package static let name = "place-kind"
    package static let shapes: Set<FieldInfo.Shape> = [.text]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        let words = Set(value.text.lowercased().split { !$0.isLetter }.map(String.init))
        return PlaceKind.kinds.first { !$0.words.isDisjoint(with: words) }?.kind
    }

    private static let kinds: [(kind: String, words: Set<String>)] = [
        ("online", ["online", "internet", "snapchat", "instagram", "whatsapp", "tiktok", "discord", "chat", "game"]),
        ("on the way", ["bus", "taxi", "train", "minibus", "walking", "route"]),
        (
            "at school",
            [
                "school", "class", "classroom", "playground", "corridor", "hall", "canteen", "office", "library", "gym",
                "toilet", "toilets", "reception", "gate", "field", "changing", "lesson", "academy", "college",
            ]
        ),
        ("at home", ["home", "house", "flat", "bedroom", "kitchen", "bathroom", "garden"]),
        ("outdoors", ["park", "street", "road", "shop", "shops", "town", "beach", "woods", "outside", "station"]),
    ]
}
