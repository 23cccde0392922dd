// uses URL URLSearchParams
const querystring = require('node:querystring');

const PARTS = /^([a-z][a-z0-9+.-]*:)?(\/\/(?:([^/?#]*)@)?([^/?#:]*)(?::(\d+))?)?([^?#]*)(\?[^#]*)?(#.*)?$/i;

function parse(text, isQueryParsed = false) {
  const [
    ,
    protocol = null,
    slashes,
    auth = null,
    hostname = null,
    port = null,
    pathname,
    search = null,
    hash = null,
  ] = PARTS.exec(String(text).trim());
  const query = search === null ? null : search.slice(1);
  const path = pathname === '' && slashes !== undefined ? '/' : pathname || null;
  const url = {
    protocol: protocol?.toLowerCase() ?? null,
    slashes: slashes === undefined ? null : true,
    auth,
    host: hostname === null ? null : hostname.toLowerCase() + (port === null ? '' : `:${port}`),
    port,
    hostname: hostname?.toLowerCase() ?? null,
    hash,
    search: search ?? (isQueryParsed ? '' : null),
    query: isQueryParsed ? querystring.parse(query ?? '') : query,
    pathname: path,
    path: path === null && search === null ? null : (path ?? '') + (search ?? ''),
  };
  url.href = format(url);
  return url;
}

function format(url) {
  if (url instanceof URL || typeof url === 'string') return String(url);
  const { protocol, auth, host, hostname, port, pathname = '', search, query, hash = '' } = url;
  const where = host ?? (hostname == null ? '' : hostname + (port == null ? '' : `:${port}`));
  const scheme = protocol == null ? '' : protocol.endsWith(':') ? protocol : `${protocol}:`;
  const asked = search ?? (query != null && typeof query === 'object' ? querystring.stringify(query) : '');
  const question = asked === '' || asked == null || asked.startsWith('?') ? (asked ?? '') : `?${asked}`;
  const slashes = url.slashes || (where !== '' && /^(?:https?|ftp|file|wss?):$/.test(scheme)) ? '//' : '';
  return `${scheme}${slashes}${auth == null ? '' : `${auth}@`}${where}${pathname ?? ''}${question}${hash ?? ''}`;
}

module.exports = {
  URL: globalThis.URL,
  URLSearchParams: globalThis.URLSearchParams,
  parse,
  format,
  resolve: (from, to) => {
    const base = new URL(from, 'resolve://');
    const url = new URL(to, base);
    return url.protocol === 'resolve:' ? url.pathname + url.search + url.hash : url.href;
  },
  fileURLToPath: (url) => decodeURIComponent(new URL(url).pathname),
  pathToFileURL: (path) => new URL(`file://${String(path).split('/').map(encodeURIComponent).join('/')}`),
  domainToASCII: (name) => new URL(`ws://${name}`).hostname,
  domainToUnicode: (name) => name,
  urlToHttpOptions: ({ protocol, hostname, port, pathname, search, hash, href }) => ({
    ...{ protocol, hostname, hash, search, pathname, path: pathname + search, href },
    ...(port === '' ? {} : { port: Number(port) }),
  }),
};
