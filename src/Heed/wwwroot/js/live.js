// Live parts: when the server says that something changed, every [data-live] element fetches itself again.
// A part that a person is in (focus or pointer) does not move: the news waits behind a button.
const parts = () => [...document.querySelectorAll("[data-live]")];
const waiting = new WeakMap();
let busy = false, again = false, left = false;
let asked = new AbortController();

const keysOf = root => new Set([...root.querySelectorAll("[data-key]")].map(row => row.dataset.key));

// One quiet line for those who do not see a row arrive. It stands in the page from the start: a line that arrives with its words is often not read.
const teller = document.createElement("p");
teller.className = "visually-hidden";
teller.setAttribute("role", "status");

function tell(part, count) {
  if (count > 0 && part.dataset.liveSays) teller.textContent = `${part.dataset.liveSays}: ${count} new.`;
}

const fresher = (part, root) => { const had = keysOf(part); return [...keysOf(root)].filter(key => !had.has(key)).length; };

function show(part, html) {
  waiting.get(part)?.button.remove();
  waiting.delete(part);
  const open = [...part.querySelectorAll("details[id][open]")].map(details => details.id);
  part.innerHTML = html;
  for (const id of open) part.querySelector(`details#${CSS.escape(id)}`)?.setAttribute("open", "");
  part.dispatchEvent(new CustomEvent("heed:shown", { bubbles: true }));
}

function hold(part, html, fresh) {
  const count = fresher(part, fresh);
  let held = waiting.get(part);
  if (!held) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button small";
    const line = document.createElement("p");
    line.className = "live-wait";
    line.setAttribute("role", "status");
    line.append(button);
    part.before(line);
    held = { button: line, html };
    waiting.set(part, held);
    button.addEventListener("click", () => show(part, waiting.get(part).html));
  }
  held.html = html;
  held.button.firstChild.textContent = count > 0 ? `Show ${count} new` : "Show what changed";
}

async function refresh(part) {
  const answer = await fetch(part.dataset.live, { headers: { "X-Heed-Live": "1" }, cache: "no-store", signal: asked.signal });
  if (answer.status === 401) { location.assign("/sign-in?to=" + encodeURIComponent(location.pathname + location.search)); return; }
  if (!answer.ok) return;
  const html = await answer.text();
  const fresh = document.createElement("template");
  fresh.innerHTML = html;
  if (plain(fresh.content) === plain(part)) return;
  const before = keysOf(part), after = keysOf(fresh.content);
  const moves = before.size !== after.size || [...after].some(key => !before.has(key));
  if (part.contains(document.activeElement) || (moves && part.matches(":hover"))) hold(part, html, fresh.content);
  else {
    const count = fresher(part, fresh.content);
    show(part, html);
    tell(part, count);
  }
}

// Form tokens differ in every answer; they are no news.
function plain(root) {
  const copy = root.cloneNode(true);
  copy.querySelectorAll("input[name=__RequestVerificationToken]").forEach(token => token.remove());
  const box = document.createElement("div");
  box.append(...copy.childNodes);
  return box.innerHTML.replace(/\s+/g, " ").trim();
}

async function refreshAll() {
  if (left) return;
  if (busy) { again = true; return; }
  busy = true;
  try {
    do {
      again = false;
      await Promise.allSettled(parts().map(refresh));
    } while (again && !left);
  } finally { busy = false; }
}

// A browser keeps few connections open to one server: a tab that nobody sees lets its own go, and catches up when it is seen again.
let feed = null;

// A screen that no longer hears from the server says so: old numbers that look live are worse than none.
const lostLine = document.createElement("p");
lostLine.className = "notice warn live-lost";
lostLine.setAttribute("role", "status");
let lostSince = null, lostTimer = 0;

function lose() {
  if (lostSince) return;
  lostSince = new Date();
  lostTimer = setTimeout(() => {
    lostLine.textContent = `Heed has not answered since ${lostSince.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}. This screen may be out of date. It keeps trying; you need do nothing.`;
    document.getElementById("main")?.prepend(lostLine);
  }, 5000);
}

function find() {
  clearTimeout(lostTimer);
  lostSince = null;
  lostLine.remove();
}

function watch() {
  if (feed || left || document.hidden) return;
  let lost = false;
  feed = new EventSource("/live");
  feed.addEventListener("changed", refreshAll);
  feed.addEventListener("hello", () => { if (lost) refreshAll(); lost = false; find(); });
  feed.addEventListener("error", () => {
    lost = true;
    lose();
    if (feed?.readyState !== EventSource.CLOSED) return; // it tries again by itself
    rest();
    setTimeout(() => { refreshAll(); watch(); }, 15000);
  });
}

function rest() {
  feed?.close();
  feed = null;
}

if (parts().length > 0) {
  document.body.append(teller);
  watch();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) { rest(); find(); }
    else { refreshAll(); watch(); }
  });
  // Words such as "in 41 min" grow old by themselves.
  setInterval(() => { if (!document.hidden) refreshAll(); }, 60000);
  addEventListener("pagehide", rest);
  // A form that is sent leads to another page, perhaps one of nobody: what was still asked for would only be refused. Where this page stays, as behind a download, it goes on.
  addEventListener("submit", event => {
    if (event.defaultPrevented) return;
    left = true;
    rest();
    asked.abort();
    asked = new AbortController();
    setTimeout(() => { left = false; watch(); }, 10000);
  });
}
