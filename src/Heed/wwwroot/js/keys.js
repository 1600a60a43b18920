// Keyboard: "/" goes to the search, "g" and a letter to a screen of the rail, "?" shows the list.
const dialog = document.getElementById("keys");
const search = document.getElementById("search");
let goUntil = 0;

const typing = target => target.closest("input, textarea, select, [contenteditable]") !== null;

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || dialog?.open) return;

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
