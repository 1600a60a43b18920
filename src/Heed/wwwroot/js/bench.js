// The query bench: while somebody types, the linter's answer is fetched and shown. Without this script the button "Check the wording" does the same.
const form = document.querySelector("[data-bench]");
const answer = form?.querySelector("[data-bench-lint]");
const query = form?.querySelector("textarea");
const strict = form?.querySelector("input[name=Strict]");
let timer = 0, asked = 0, shown = form ? query.value + strict.checked : "";

async function lint() {
  const words = query.value + strict.checked, mine = ++asked, body = new FormData();
  if (words === shown) return;
  body.append("Query", query.value);
  body.append("Strict", strict.checked);
  body.append("__RequestVerificationToken", form.querySelector("input[name=__RequestVerificationToken]").value);
  try {
    const reply = await fetch(form.dataset.bench, { method: "POST", body });
    if (!reply.ok || mine !== asked) return;
    answer.innerHTML = await reply.text();
    shown = words;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // no connection: the next key asks again
  }
}

form?.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(lint, 300); });

// The progress is a live part; when the test is over, the whole result is shown.
document.addEventListener("heed:shown", () => {
  const done = document.querySelector("a[data-bench-done]");
  if (done) location.replace(done.href);
});
