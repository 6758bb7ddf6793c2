/// What the page does besides being read: filters, the note on a mark, documents that are shown piece by piece.
///
/// It asks nothing of anybody, and only ever writes text that stands in the page already. Without it a small page is whole.
enum PageScript {
    static let text = #"""
        "use strict";
        (() => {
          const all = (what, where = document) => [...where.querySelectorAll(what)];
          const one = (what, where = document) => where.querySelector(what);
          const ways = new Map(all("#ways tr[data-way]").map(row => [row.dataset.way, row]));
          const people = new Map(all("#people tr[data-person]").map(row => [row.dataset.person, row]));
          const form = one("#filters"), count = one("#count"), tip = one("#tip");
          const sections = all("section.document");
          const picked = () => Object.fromEntries(all("select", form).map(list => [list.name, list.value]));
          let filter = picked();
          const isOn = () => filter.person || filter.kind || filter.rule || filter.how;
          const fits = (way, persons) => {
            const row = ways.get(way);
            return row && (!filter.kind || row.dataset.kind === filter.kind)
              && (!filter.rule || row.dataset.rule === filter.rule)
              && (!filter.how || row.dataset.how === filter.how)
              && (!filter.person || (filter.person === "several" ? persons.includes(" ")
                : persons.split(" ").includes(filter.person)));
          };
          const fitting = pairs => pairs.split(",").reduce((sum, pair) => {
            const [way, persons, number] = pair.split(":");
            return pair && fits(way, persons) ? sum + Number(number) : sum;
          }, 0);

          // Pieces of a large document wait as text until they are asked for.
          const waiting = section => all("script.piece", section).filter(piece => !piece.shown);
          const wanted = piece => !isOn() || fitting(piece.dataset.pairs) > 0;
          const show = piece => {
            const table = document.createElement("table");
            table.innerHTML = piece.textContent;
            piece.shown = [...table.tBodies];
            piece.after(...piece.shown);
            piece.shown.forEach(mark);
          };
          const hide = piece => {
            piece.shown.forEach(body => body.remove());
            piece.shown = null;
          };
          const mark = body => {
            if (!isOn()) {
              body.hidden = false;
              all(".dim", body).forEach(found => found.classList.remove("dim"));
              return;
            }
            let some = false;
            for (const found of all("[data-w]", body)) {
              const does = fits(found.dataset.w, found.dataset.p || "");
              found.classList.toggle("dim", !does);
              some ||= does;
            }
            body.hidden = !some;
          };
          const more = section => {
            const next = waiting(section).find(wanted);
            if (next) show(next);
            offer(section);
          };
          const offer = section => {
            const button = one("button.more", section);
            if (!button) return;
            const rest = waiting(section).filter(wanted);
            button.hidden = !rest.length;
            const started = all("script.piece", section).some(piece => piece.shown);
            button.textContent = started ? "Show more of this document" : "Show this document";
          };
          const watcher = new IntersectionObserver(seen => seen.forEach(entry => {
            const section = entry.target.closest("section");
            if (entry.isIntersecting && all("script.piece", section).some(piece => piece.shown)) more(section);
          }), { rootMargin: "600px" });

          const apply = () => {
            filter = picked();
            let total = 0, documents = 0;
            for (const section of sections) {
              const pieces = all("script.piece", section);
              const pairs = pieces.map(piece => piece.dataset.pairs).concat(one("table", section).dataset.pairs || "");
              const here = pairs.reduce((sum, text) => sum + fitting(text), 0);
              const isIn = !filter.document || section.id === filter.document;
              section.hidden = !isIn || (isOn() && here === 0);
              if (section.hidden) continue;
              total += here;
              documents += 1;
              one(".here", section).textContent = isOn() ? here + " of them fit the filter." : "";
              if (pieces.length) {
                pieces.filter(piece => piece.shown).forEach(hide);
                if (isOn() || filter.document) more(section);
                offer(section);
              } else {
                all("tbody", section).forEach(mark);
              }
            }
            if (!isOn() && !filter.document && sections.length) more(sections[0]);
            count.textContent = total + (total === 1 ? " change" : " changes") + " in " + documents
              + (documents === 1 ? " document" : " documents")
              + (isOn() || filter.document ? " fit the filter" : "");
          };

          // The note on a mark.
          const say = (list, what, text) => {
            if (!text) return;
            list.append(Object.assign(document.createElement("dt"), { textContent: what }),
              Object.assign(document.createElement("dd"), { textContent: text }));
          };
          const explain = found => {
            const row = ways.get(found.dataset.w);
            if (!row) return;
            const list = document.createElement("dl");
            const cell = name => one("." + name, row).textContent;
            say(list, "What", cell("what"));
            const names = (found.dataset.p || "").split(" ").map(id => people.get(id)).filter(Boolean);
            say(list, "Who", names.map(person => one(".who", person).textContent).join(" or "));
            say(list, "Role", cell("role"));
            say(list, "Done", cell("how"));
            say(list, "Rule", cell("rule"));
            say(list, "Why", cell("why"));
            tip.replaceChildren(list);
            tip.hidden = false;
            const box = found.getBoundingClientRect();
            const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
            const below = box.bottom + tip.offsetHeight + 8 < innerHeight;
            tip.style.left = Math.max(8, left) + scrollX + "px";
            tip.style.top = (below ? box.bottom + 4 : box.top - tip.offsetHeight - 4) + scrollY + "px";
            all("[aria-describedby]").forEach(other => other.removeAttribute("aria-describedby"));
            found.setAttribute("aria-describedby", "tip");
          };
          const quiet = () => { tip.hidden = true; };
          document.addEventListener("mouseover", event => {
            const found = event.target.closest("[data-w]");
            if (found) explain(found); else if (!event.target.closest("#tip")) quiet();
          });
          document.addEventListener("focusin", event => {
            const found = event.target.closest("[data-w]");
            if (found) explain(found); else quiet();
          });
          document.addEventListener("focusout", quiet);
          document.addEventListener("keydown", event => { if (event.key === "Escape") quiet(); });
          document.addEventListener("click", event => {
            const found = event.target.closest("[data-w]");
            if (found) explain(found);
          });

          // From change to change.
          const step = by => {
            const marks = all("section.document:not([hidden]) tbody:not([hidden]) [tabindex]:not(.dim)");
            if (!marks.length) return;
            let at = marks.indexOf(step.last);
            if (at < 0) at = by > 0 ? -1 : marks.length;
            step.last = marks[Math.min(marks.length - 1, Math.max(0, at + by))];
            step.last.focus({ preventScroll: true });
            step.last.scrollIntoView({ block: "center" });
            explain(step.last);
          };

          const pick = (name, value) => {
            for (const list of all("select", form)) list.value = list.name === name ? value : "";
            apply();
            form.scrollIntoView();
          };
          for (const section of sections) {
            if (!one("script.piece", section)) continue;
            const button = document.createElement("button");
            button.type = "button";
            button.className = "more";
            button.addEventListener("click", () => more(section));
            section.append(button);
            watcher.observe(button);
          }
          for (const [id, row] of people) {
            const cell = one(".show", row);
            if (!cell.dataset.any) continue;
            const button = document.createElement("button");
            button.type = "button";
            button.textContent = "Show";
            button.setAttribute("aria-label", "Show what was done for " + one(".who", row).textContent);
            button.addEventListener("click", () => pick("person", id));
            cell.append(button);
          }
          form.addEventListener("change", apply);
          one("#clear").addEventListener("click", () => pick("", ""));
          one("#next").addEventListener("click", () => step(1));
          one("#previous").addEventListener("click", () => step(-1));
          const follow = () => {
            const section = location.hash && document.getElementById(location.hash.slice(1));
            if (section && section.matches("section.document")
              && !all("script.piece", section).some(piece => piece.shown)) more(section);
          };
          addEventListener("hashchange", follow);
          addEventListener("beforeprint", () => {
            for (const section of sections.filter(section => !section.hidden)) {
              waiting(section).filter(wanted).forEach(show);
              offer(section);
            }
          });
          document.documentElement.classList.add("scripted");
          form.hidden = false;
          apply();
          follow();
        })();

        """#
}
