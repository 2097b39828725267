import { titleReader } from '../families/title-reader';
import type { CrmAdapter, UrlMatch } from '../contract';
import { positiveId, segments } from '../url-kit';

const HOST = /^([a-z0-9-]+)\.megaplan\.(ru|ua|by|kz)$/;

/**
 * Only the address of a deal is published, none of a client. An account is a name in one zone, so a zone other than the
 * first is part of the key.
 */
function match(url: URL): UrlMatch | null {
  const [, tenant, zone] = (url.protocol === 'https:' && HOST.exec(url.host)) || [];
  const [place, number, card, ...more] = segments(url.pathname);
  const id = positiveId(number);
  if (!tenant || place !== 'deals' || !id || card !== 'card' || more.length > 0) return null;
  return { system: 'megaplan', kind: 'deal', tenant, ...(zone !== 'ru' && { place: zone }), id };
}

/**
 * Class names are generated: the page is read by its title (unverified: what the title puts around the name). The boxed
 * edition is left out: nothing is published by which its pages could be told from others with `/deals/<id>/card/`.
 */
const adapter: CrmAdapter = {
  id: 'megaplan',
  title: 'Мегаплан',
  confidence: 'medium',
  sources: [
    'public repositories: literal addresses of deals and tasks',
    'TMetric extension, src/in-page-scripts: zones; class names are generated',
    'page: nothing is published; name by the title',
  ],
  hosts: ['ru', 'ua', 'by', 'kz'].map((zone) => `https://*.megaplan.${zone}/*`),
  selfHosted: false,
  frames: 'top',
  match,
  read: titleReader({ product: 'Мегаплан|Megaplan', sections: 'сделки|сделка|задачи|deals?', match }),
};
export default adapter;
