// On a phone a table stands as blocks. Each cell then carries its heading, and the roles that the changed display would take away.
function label(table) {
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])].map(cell => cell.textContent.trim());
  if (headings.length === 0) return;
  const roles = [[table, "table"], ...[...table.querySelectorAll("thead, tbody, tfoot")].map(part => [part, "rowgroup"])];
  for (const row of table.rows) {
    roles.push([row, "row"]);
    for (const cell of row.cells) {
      roles.push([cell, cell.tagName === "TD" ? "cell" : cell.scope === "row" ? "rowheader" : "columnheader"]);
      const heading = headings[cell.cellIndex];
      const hidden = table.tHead.rows[0].cells[cell.cellIndex]?.querySelector(".visually-hidden");
      if (cell.tagName === "TD" && heading && !hidden && (cell.textContent.trim() !== "" || cell.childElementCount > 0)) cell.dataset.label = heading;
    }
  }
  for (const [element, role] of roles) element.setAttribute("role", role);
  table.classList.add("stacked");
}

const labelAll = () => document.querySelectorAll("table.data:not(.stacked)").forEach(label);
labelAll();
document.addEventListener("heed:shown", labelAll);
