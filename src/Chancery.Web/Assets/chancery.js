// What the pages do better with a script. All of it reads and works without.
"use strict";

// Report: an entry and its characters light each other.
(function lightEntries() {
    const marks = [...document.querySelectorAll("mark[data-entries]")];
    const entries = [...document.querySelectorAll("[data-entry]")];
    if (marks.length === 0 || entries.length === 0) {
        return;
    }
    const numbers = mark => mark.dataset.entries.split(" ");
    const light = lit => {
        for (const mark of marks) {
            mark.classList.toggle("now", numbers(mark).some(n => lit.includes(n)));
        }
        for (const entry of entries) {
            entry.classList.toggle("now", lit.includes(entry.dataset.entry));
        }
    };
    for (const mark of marks) {
        mark.addEventListener("mouseenter", () => light(numbers(mark)));
        mark.addEventListener("mouseleave", () => light([]));
    }
    for (const entry of entries) {
        for (const [enter, leave] of [["mouseenter", "mouseleave"], ["focusin", "focusout"]]) {
            entry.addEventListener(enter, () => light([entry.dataset.entry]));
            entry.addEventListener(leave, () => light([]));
        }
    }
})();
