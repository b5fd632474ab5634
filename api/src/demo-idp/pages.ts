import type { DemoPerson } from './token.js';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const style = `
:root { color-scheme: light dark; --bg: #f5f6f7; --card: #fff; --text: #202733; --soft: #49515e; --line: #cfd3d8; --act: #2176d4; --hover: #e6f1f8; }
@media (prefers-color-scheme: dark) {
  :root { --bg: #0e151f; --card: #1a2332; --text: #ecedef; --soft: #b4b9c1; --line: #47505f; --act: #7db4f0; --hover: #223147; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2.5rem 1.25rem; }
h1 { font-size: 1.75rem; margin: 0 0 .25rem; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; }
p { margin: 0; color: var(--soft); max-width: 42rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
button { width: 100%; height: 100%; padding: .75rem 1rem; text-align: left; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; cursor: pointer; }
button:hover { background: var(--hover); border-color: var(--act); }
button:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
button strong, button span { display: block; }
button span { color: var(--soft); font-size: .875rem; }
button code { font: .8125rem ui-monospace, monospace; }
.one { margin-top: 1.5rem; max-width: 20rem; }`;

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Samløp demo</title><style>${style}</style></head>
<body><main><h1>${escape(title)}</h1>${body}</main></body></html>`;
}

const choice = (person: DemoPerson) =>
  `<li><button name="user" value="${escape(person.username)}"><strong>${escape(person.name)}</strong>` +
  `<span>${escape(person.describe)}</span><span><code>${escape(person.username)}</code></span></button></li>`;

export function loginPage(people: readonly DemoPerson[], action: string): string {
  const groups = [...new Set(people.map((person) => person.group))].map((group) => {
    const members = people.filter((person) => person.group === group);
    return `<h2>${escape(group)}</h2><ul>${members.map(choice).join('')}</ul>`;
  });
  return page(
    'Velg hvem du er',
    `<p>Dette er en demo. Alle personer er oppdiktet, og ingen trenger passord.</p>
<form method="post" action="${escape(action)}">${groups.join('')}</form>`,
  );
}

/** The provider's own form sends the answer; the script sends it at once, the button is for when it cannot run. */
export function logoutPage(form: string, scriptNonce: string): string {
  return page(
    'Logg ut',
    `<p>Du logges ut av demoen.</p>${form}
<div class="one"><button type="submit" form="op.logoutForm" name="logout" value="yes" id="yes"><strong>Logg ut</strong></button></div>
<script nonce="${scriptNonce}">document.getElementById('yes').click()</script>`,
  );
}

export function messagePage(title: string, text: string): string {
  return page(title, `<p>${escape(text)}</p>`);
}
