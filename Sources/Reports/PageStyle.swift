/// How the page looks, on a screen, on a phone and on paper.
///
/// What was taken out is struck through and what was put in is underlined: colour only helps. On paper, and where scripts
/// do not run, each mark carries the number of its rule in the table at the end.
enum PageStyle {
    static let text = """
        :root { color-scheme: light; --line: #c9ccd1; --was: #fdecea; --now: #e8f3ea; }
        * { box-sizing: border-box; }
        [hidden] { display: none !important; }
        body { font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; margin: 0; color: #1b1d21;
          background: #fff; }
        header, main, nav.jump, footer { max-width: 88rem; margin: 0 auto; padding: 0 1rem; }
        .banner { background: #7f1d1d; color: #fff; padding: .75rem 1rem; font-weight: 600; margin: 0; border: 4px solid
          #7f1d1d; text-align: center; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 1.5rem 0 .5rem; }
        h2 { font-size: 1.3rem; margin: 2.25rem 0 .5rem; line-height: 1.25; }
        h3 { font-size: 1.05rem; margin: 1.75rem 0 .25rem; overflow-wrap: anywhere; }
        p { margin: .4rem 0; max-width: 48rem; }
        a { color: #0b4f9c; }
        nav.jump ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; margin: .75rem 0; }
        .first { border-left: 4px solid #b45309; background: #fff8ec; padding: .5rem 1rem; margin: 1rem 0; }
        .first h2 { margin-top: .25rem; font-size: 1.1rem; }
        .first li { margin: .25rem 0; overflow-wrap: anywhere; }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.25rem; }
        caption { text-align: left; padding: .25rem 0; color: #4a4f57; }
        th, td { border: 1px solid var(--line); padding: .3rem .55rem; text-align: left; vertical-align: top;
          overflow-wrap: anywhere; }
        thead th { background: #f1f3f5; }
        td.number, th.number { text-align: right; white-space: nowrap; }
        meter { width: 6rem; vertical-align: middle; }
        .compare { table-layout: fixed; }
        .compare col.place { width: 13rem; }
        .compare td.fields { white-space: normal; font-size: .9rem; }
        .fields span { display: inline-block; margin-right: 1.25rem; max-width: 100%; }
        .fields b { font-weight: 400; color: #6a7079; }
        .compare td { white-space: pre-wrap; }
        .compare tbody th { font-weight: 400; color: #4a4f57; font-size: .85rem; background: #fafbfc; }
        .compare tr.entry th { font-weight: 600; color: #1b1d21; background: #eef1f4; border-top: 2px solid #767d87; }
        .compare tr.same td { color: #565c66; }
        .compare .quiet td { color: #565c66; font-style: italic; text-align: center; background: #fafbfc; }
        del { background: var(--was); text-decoration: line-through 2px #a3201a; }
        ins { background: var(--now); text-decoration: underline 2px #1e6b37; text-underline-offset: 3px; font-weight: 600; }
        .gone { color: #565c66; border: 1px dashed #8b929c; border-radius: 3px; padding: 0 .3rem; font-size: .85rem; }
        [data-w] { cursor: help; }
        .dim { background: none; text-decoration-color: #aab; font-weight: inherit; opacity: .75; }
        :focus-visible { outline: 3px solid #0b4f9c; outline-offset: 2px; }
        #filters { position: sticky; top: 0; background: #fff; border: 1px solid var(--line); border-radius: 6px;
          padding: .5rem .75rem; margin: .75rem 0; z-index: 2; box-shadow: 0 2px 6px #0002; }
        #filters .fields { display: flex; flex-wrap: wrap; gap: .4rem .75rem; align-items: end; }
        #filters label { display: flex; flex-direction: column; font-size: .8rem; color: #4a4f57; flex: 1 1 9rem; }
        select, button { font: inherit; font-size: .95rem; padding: .3rem .5rem; border: 1px solid #767d87; border-radius: 4px;
          background: #fff; color: inherit; max-width: 100%; }
        button { white-space: nowrap; cursor: pointer; background: #f1f3f5; }
        button:hover { background: #e3e6ea; }
        #count { margin: .4rem 0 0; font-size: .9rem; }
        #tip { position: absolute; z-index: 3; max-width: 26rem; background: #1b1d21; color: #fff; padding: .6rem .8rem;
          border-radius: 6px; font-size: .9rem; box-shadow: 0 4px 14px #0006; }
        #tip dl { margin: 0; display: grid; grid-template-columns: auto 1fr; gap: .1rem .75rem; }
        #tip dt { color: #c8cdd4; } #tip dd { margin: 0; overflow-wrap: anywhere; }
        .forms { margin: 0; padding-left: 1.1rem; }
        .note { color: #4a4f57; font-size: .9rem; }
        :root:not(.scripted) [data-w]::after { content: " [" attr(data-w) "]"; font-size: .75em; text-decoration: none; }
        @media (max-width: 44rem) {
          .compare thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .compare, .compare tbody, .compare tr, .compare th, .compare td { display: block; width: 100%; }
          .compare tr { border: 1px solid var(--line); margin-bottom: .4rem; }
          .compare tr th, .compare tr td { border: 0; }
          .compare tr.changed td::before { content: "Original"; display: block; font-size: .75rem; color: #4a4f57; }
          .compare tr.changed td:last-child::before { content: "Shared"; }
          .compare tr.same td + td { display: none; }
          #filters { position: static; }
          .wide { overflow-x: auto; }
          .wide table { min-width: 40rem; }
          .compare caption { display: block; }
        }
        @page { margin: 16mm 12mm; @top-center { content: "Do not send: this holds what was withheld"; font: 9pt sans-serif; } }
        @media print {
          body { font-size: 10pt; }
          header, main, nav.jump, footer { max-width: none; padding: 0; }
          .banner { color: #000; background: #fff; border-color: #000; }
          #filters, #tip, button, nav.jump { display: none !important; }
          h2, h3 { break-after: avoid; }
          tr { break-inside: avoid; }
          tr.entry { break-after: avoid; }
          thead { display: table-header-group; }
          .compare col.place { width: 8.5rem; }
          #ways, #people { font-size: 8.5pt; }
          th, td { overflow-wrap: break-word; }
          [data-w]::after { content: " [" attr(data-w) "]"; font-size: .75em; text-decoration: none; }
        }

        """
}
