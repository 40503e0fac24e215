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

// Review: one key for each act, unless somebody is writing.
document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, textarea, select")) {
        return;
    }
    const act = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (act) {
        event.preventDefault();
        act.click();
        if (act.tagName === "SUMMARY") {
            act.parentElement.querySelector("input:not([type=hidden])")?.focus();
        }
    }
});

// Tables: a click on a heading sorts by its column.
for (const table of document.querySelectorAll("table.rows")) {
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    table.tHead?.querySelectorAll("th").forEach((heading, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "sort";
        button.append(...heading.childNodes);
        heading.append(button);
        button.addEventListener("click", () => {
            const falls = heading.getAttribute("aria-sort") === "ascending";
            table.tHead.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
            heading.setAttribute("aria-sort", falls ? "descending" : "ascending");
            const rows = [...table.tBodies[0].rows];
            const text = row => row.cells[column]?.textContent.trim() ?? "";
            rows.sort((one, other) => (falls ? -1 : 1) * collator.compare(text(one), text(other)));
            table.tBodies[0].append(...rows);
        });
    });
}

// Reading in: files one by one, so that many can be dropped and each is told of as soon as it is read.
(function readIn() {
    const form = document.getElementById("read-in");
    if (!form) {
        return;
    }
    const [drop, progress, list] = [form.querySelector(".drop"), document.getElementById("read-progress"), document.getElementById("read-list")];
    async function send(files) {
        for (const [number, file] of files.entries()) {
            progress.textContent = `${number} / ${files.length}`;
            const body = new FormData();
            body.append("__RequestVerificationToken", form.querySelector("[name=__RequestVerificationToken]").value);
            body.append("files", file, file.name);
            let items;
            try {
                const answer = await fetch(form.action, { method: "POST", body });
                const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                items = [...(page.getElementById("read-result")?.children ?? page.getElementById("main").children)];
            } catch (fault) {
                const item = document.createElement("li");
                item.className = "fault";
                item.textContent = `${file.name}: ${fault.message}`;
                items = [item];
            }
            list.append(...items.map(item => document.adoptNode(item)));
        }
        progress.textContent = `${files.length} / ${files.length}`;
    }
    for (const kind of ["dragenter", "dragover"]) {
        drop.addEventListener(kind, event => { event.preventDefault(); drop.classList.add("over"); });
    }
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", event => {
        event.preventDefault();
        drop.classList.remove("over");
        send([...event.dataTransfer.files]);
    });
    form.addEventListener("submit", event => {
        const files = [...form.querySelector("[type=file]").files];
        if (files.length > 0 && form.text.value.trim() === "" && form.link.value.trim() === "") {
            event.preventDefault();
            send(files);
        }
    });
})();

// Today: what changed in a dossier is reckoned while the rest can be read; without a script the link leads to it.
for (const link of document.querySelectorAll("a[data-fill]")) {
    fetch(link.href).then(answer => answer.ok ? answer.text() : Promise.reject(answer.status)).then(text => {
        const page = new DOMParser().parseFromString(text, "text/html");
        const rows = [...page.querySelectorAll("#main tbody tr")].slice(0, 8);
        const list = document.createElement("ul");
        for (const row of rows) {
            const item = document.createElement("li");
            item.append([...row.cells].slice(0, 5).map(cell => cell.textContent.trim()).filter(words => words).join(" · "));
            list.append(item);
        }
        const count = page.querySelector("#main p.counts")?.textContent;
        link.after(count ? `: ${count}` : "", list);
    }).catch(() => { });
}
