// Keyboard: "/" goes to the search, "g" and a letter to a screen of the rail, "?" shows the list.
// Somebody who speaks to their computer, or hits keys by chance, can switch them off there.
const dialog = document.getElementById("keys");
const search = document.getElementById("search");
const opener = document.getElementById("keys-open");
const wanted = document.getElementById("keys-on");
let goUntil = 0;

const typing = target => target.closest("input, textarea, select, [contenteditable]") !== null;
const off = () => { try { return localStorage.getItem("keys") === "off"; } catch { return false; } }; // a browser may keep nothing

if (opener && dialog) {
  opener.hidden = false;
  opener.addEventListener("click", () => dialog.showModal());
}
if (wanted) {
  wanted.checked = !off();
  wanted.addEventListener("change", () => { try { localStorage.setItem("keys", wanted.checked ? "on" : "off"); } catch { wanted.checked = true; } });
}

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || dialog?.open || off()) return;

  if (event.timeStamp < goUntil) {
    goUntil = 0;
    const link = document.querySelector(`a[data-go="${CSS.escape(event.key)}"]`);
    if (link) { event.preventDefault(); link.click(); }
    return;
  }
  if (event.key === "g") goUntil = event.timeStamp + 1500;
  else if (event.key === "/" && search) { event.preventDefault(); search.focus(); search.select(); }
  else if (event.key === "?" && dialog) { event.preventDefault(); dialog.showModal(); }
});
