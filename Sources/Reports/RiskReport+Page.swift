import Risk

extension RiskReport {
    /// The report as one page to read, with the class sizes drawn, without scripts or styles from elsewhere.
    package var page: [UInt8] {
        var html = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>How safe a table is</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 0 1rem 3rem; color: #1b1b1b;
              background: #fff; }
            .verdict { border: 3px solid \(figures.k >= figures.asked ? "#1d6b34" : "#9b1c1c"); padding: .75rem 1rem;
              font-weight: 600; }
            svg { max-width: 100%; height: auto; }
            svg text { font: 14px system-ui, sans-serif; fill: #1b1b1b; }
            li { overflow-wrap: anywhere; }
            @media print { body { max-width: none; font-size: 11pt; } section { break-inside: avoid; } }
            </style>
            </head>
            <body>
            <h1>How safe a table is</h1>
            <p class="verdict">\(HTMLText.escaped(verdict))</p>
            <h2>How many rows look alike</h2>
            \(drawing)
            """
        for part in parts {
            html += "<section>\n<h2>\(HTMLText.escaped(part.title))</h2>\n<ul>\n"
            for line in part.lines { html += "<li>\(HTMLText.escaped(line))</li>\n" }
            html += "</ul>\n</section>\n"
        }
        html += "</body>\n</html>\n"
        return Array(html.utf8)
    }

    /// A bar for each bin of class sizes, as long as the rows in it; bins below what was asked are hatched as well as dark.
    private var drawing: String {
        let bins = bins
        let most = max(1, bins.map(\.rows).max() ?? 1)
        let (line, left, width) = (26, 130, 460)
        var svg =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 \(bins.count * line + 10)\" role=\"img\" "
        svg += "aria-label=\"Rows by the size of the group that they stand in\">\n"
        svg += "<defs><pattern id=\"below\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
        svg +=
            "<rect width=\"6\" height=\"6\" fill=\"#9b1c1c\"/><path d=\"M0 6L6 0\" stroke=\"#fff\"/></pattern></defs>\n"
        for (index, bin) in bins.enumerated() {
            let y = index * line + 5
            let length = bin.rows == 0 ? 0 : max(2, bin.rows * width / most)
            svg += "<text x=\"\(left - 8)\" y=\"\(y + 15)\" text-anchor=\"end\">\(bin.label)</text>"
            svg += "<rect x=\"\(left)\" y=\"\(y)\" width=\"\(length)\" height=\"20\" "
            svg += "fill=\"\(bin.isBelow ? "url(#below)" : "#2f5d8a")\"/>"
            svg += "<text x=\"\(left + length + 6)\" y=\"\(y + 15)\">\(bin.rows) rows</text>\n"
        }
        return svg + "</svg>\n<p>Hatched: groups smaller than \(figures.asked), which was asked for.</p>\n"
    }
}
