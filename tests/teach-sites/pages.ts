import { html } from '../demo-crm/html.ts';
import { CLIENTS, type SiteClient } from './clients.ts';

const STYLE = `body{font:16px system-ui;margin:0;display:grid;grid-template-columns:12rem 1fr;min-height:100vh}
nav{background:#eef;padding:1rem}nav a,nav button{display:block;margin:.5rem 0}main{padding:2rem}h1{margin:0}`;

const frame = (title: string, nav: object, main: object, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${String(html`${title}`)}</title><style>${STYLE}</style></head>` +
  `<body><nav>${String(nav)}</nav>${String(main)}<script>${script}</script></body></html>`;

/** Every address is a page of its own; the slug in it follows the name. */
export function fullLoads(path: string): string {
  const links = html`<a href="/clients">Clients</a>${CLIENTS.map(({ id, name }) => html`<a href="/clients/${id}">${name}</a>`)}`;
  const [, id, tab = 'Overview'] = /^\/clients\/(\d+)(?:\/(\w+))?$/.exec(path) ?? [];
  const client = CLIENTS.find((one) => String(one.id) === id);
  if (!client) return frame('Clients', links, html`<main><h2>All clients</h2></main>`);
  const main = html`<main>
    <p class="crumb">Clients</p>
    <h1 class="client-name">${client.name}</h1>
    <p><a href="/clients/${client.id}/notes">Notes</a> <a href="/clients/${client.id}">Overview</a> ${tab}</p>
    <p class="note">Last offer: 12 May</p>
  </main>`;
  return frame(`${client.name} | Old desk`, links, main);
}

const DATA = JSON.stringify(CLIENTS);

/** One page whose fragment says which record and which tab. */
export const hashRoutes = (): string =>
  frame(
    'Cards',
    html`<a href="#/people">People</a>${CLIENTS.map(({ id, name }) => html`<a href="#/people/${id}/notes">${name}</a>`)}`,
    html`<main id="view"></main>`,
    `const clients=${DATA};
     function draw(){const m=/^#\\/people\\/(\\d+)\\/(\\w+)$/.exec(location.hash);const c=m&&clients.find(one=>one.id==m[1]);
       const view=document.getElementById('view');view.replaceChildren();
       const head=document.createElement(c?'div':'h2');head.textContent=c?c.name:'People';
       if(c)head.setAttribute('data-testid','person-name');view.append(head);
       if(c)for(const tab of ['notes','deals']){const a=document.createElement('a');a.href='#/people/'+c.id+'/'+tab;a.textContent=tab;view.append(a,' ')}
       document.title=c?c.name+' · Cards':'Cards'}
     addEventListener('hashchange',draw);draw();`,
  );

/** `pushState` at once; title and name a good while later, as a slow server answers. */
export const pushState = (): string =>
  frame(
    'Accounts',
    html`${CLIENTS.map(({ uuid, name }) => html`<button data-go="/accounts/${uuid}">${name}</button>`)}`,
    html`<main>
      <section class="css-1q2w3e">
        <h2 class="sc-aXbYcZ">Account</h2>
        <div class="title-row"><span id="ui-id-7"></span></div>
      </section>
    </main>`,
    `const clients=${DATA};
     function draw(){const c=clients.find(one=>location.pathname.endsWith(one.uuid));
       setTimeout(()=>{if(c&&!location.pathname.endsWith(c.uuid))return;
         document.querySelector('.title-row span').textContent=c?c.name:'';document.title=c?'Account: '+c.name:'Accounts'},700)}
     for(const b of document.querySelectorAll('[data-go]'))b.addEventListener('click',()=>{history.pushState(null,'',b.dataset.go);draw()});
     addEventListener('popstate',draw);draw();`,
  );

/** One address for all; a click on a row fills the card. `marked`: the card says in an attribute whose it is. */
export const oneAddress = (marked: boolean): string =>
  frame(
    'Desk',
    html`${CLIENTS.map(({ name }, index) => html`<button data-row="${index}">${name}</button>`)}`,
    html`<main>
      <article class="card">
        <h1></h1>
        <p>…</p>
      </article>
    </main>`,
    `const clients=${DATA};const card=document.querySelector('.card');
     function show(c){${marked ? 'card.dataset.clientId=c.uuid;' : ''}card.querySelector('h1').textContent=c.name}
     for(const b of document.querySelectorAll('[data-row]'))b.addEventListener('click',()=>show(clients[b.dataset.row]));
     show(clients[0]);`,
  );

export const clientAt = (index: number): SiteClient => {
  const client = CLIENTS[index];
  if (!client) throw new Error(`no client ${index}`);
  return client;
};
