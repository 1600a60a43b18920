// The query bench: while somebody types, the linter's answer is fetched and shown. Without this script the button "Check the wording" does the same.
const form = document.querySelector("[data-bench]");
const answer = form?.querySelector("[data-bench-lint]");
const said = form?.querySelector("[data-bench-said]");
const query = form?.querySelector("textarea");
const strict = form?.querySelector("input[name=Strict]");
const words = () => query.value + strict.checked;
const untouched = () => query.value === query.defaultValue && strict.checked === strict.defaultChecked;
let timer = 0, asked = 0, shown = form ? query.defaultValue + strict.defaultChecked : "";

// The whole answer is for eyes; only the short verdict is read aloud, and only when it changes.
function say(verdict) {
  if (said.textContent !== verdict) said.textContent = verdict;
}

// An old verdict beside new words would be believed.
function unchecked(verdict) {
  answer.replaceChildren();
  shown = null;
  say(verdict);
}

async function lint() {
  const now = words(), mine = ++asked, body = new FormData();
  if (now === shown) return;
  body.append("Query", query.value);
  body.append("Strict", strict.checked);
  body.append("__RequestVerificationToken", form.querySelector("input[name=__RequestVerificationToken]").value);
  try {
    // Typing keeps a session alive, so this asks as a person does. Signed out, the answer is a way to the sign-in page: it is not followed, the words stay.
    const reply = await fetch(form.dataset.bench, { method: "POST", body, redirect: "manual" });
    if (mine !== asked) return;
    if (reply.type === "opaqueredirect" || reply.status === 401) { unchecked("You are signed out. Your words are still here: sign in in another tab, then go on."); return; }
    if (!reply.ok) { unchecked("Not checked: Heed could not read this. It tries again with the next key."); return; }
    const html = await reply.text();
    if (mine !== asked) return;
    answer.innerHTML = html;
    shown = now;
    say(answer.querySelector("[data-verdict]")?.dataset.verdict ?? "");
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    if (mine === asked) unchecked("Not checked: no answer from Heed. It tries again with the next key.");
  }
}

form?.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(lint, 300); });

// The progress is a live part; when the test is over, the whole result is shown. Not over words somebody typed meanwhile: then the button stays.
document.addEventListener("heed:shown", () => {
  const done = document.querySelector("a[data-bench-done]");
  if (done && untouched()) location.replace(done.href);
});
