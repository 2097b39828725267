/** Parameters that say how a page is looked at, never at whom. */
const VIEW =
  /^(?:_?tab|active_?tab|sort|order|order_?by|dir|lang|language|locale|theme|_|t|ts|time|timestamp|cb|cache|no_?cache|rand|random|rnd|sid|sess|session|session_?id|csrf|token|back|back_?url|return|return_?(?:to|url)|redirect|ref|referrer|from|utm_\w+|fbclid|gclid|scroll|highlight|date|day|month|year|from_?date|to_?date)$/;
/** The same where the value is a number. */
const PAGING = /^(?:page|pg|page_?no|offset|limit|start|size|per_?page|page_?size)$/;
/** Parameters that choose among kinds of records or pages: the same id means somebody else under another value. */
const ROUTE =
  /^(?:module|mod|model|entity|entity_?(?:name|type)|etn|object|object_?type|type|record_?type|kind|table|class|controller|route|r|resource|page|view|action|do|cmd|option|section|area|menu|list|folder)$/;

const isPaging = (name: string, value: string): boolean => PAGING.test(name) && /^\d*$/.test(value);

/** Does a parameter, by its name, say how a page is shown instead of whom it shows? */
export const isViewParameter = (name: string, value: string): boolean => VIEW.test(name) || isPaging(name, value);

/** No route is in VIEW, which is therefore not asked: pages of taught sites do without that list. */
export const isRouteParameter = (name: string, value: string): boolean => ROUTE.test(name) && !isPaging(name, value);
