/// Text as it may stand in a page or an attribute.
func escapedForHTML(_ text: String) -> String {
    var html: [UInt8] = []
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "&"): html += "&amp;".utf8
        case UInt8(ascii: "<"): html += "&lt;".utf8
        case UInt8(ascii: ">"): html += "&gt;".utf8
        case UInt8(ascii: "\""): html += "&quot;".utf8
        default: html.append(byte)
        }
    }
    return String(decoding: html, as: UTF8.self)
}
