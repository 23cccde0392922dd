// Addresses can be told apart; there is no network.
const isIPv4 = (text) =>
  /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(text) && !/(?:^|\.)0\d/.test(text);

function isIPv6(text) {
  const plain = String(text)
    .replace(/%.*$/, '')
    .replace(/((?:\d+\.){3}\d+)$/, (four) => (isIPv4(four) ? '0:0' : 'x'));
  const halves = plain.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  return (
    groups.every((group) => /^[\da-f]{1,4}$/i.test(group)) &&
    (halves.length === 2 ? groups.length < 8 : groups.length === 8)
  );
}

const missing = (name) => () => {
  throw new Error(`net.${name} is not there: a program has no network`);
};

module.exports = {
  isIP: (text) => (isIPv4(text) ? 4 : isIPv6(text) ? 6 : 0),
  isIPv4,
  isIPv6,
  connect: missing('connect'),
  createConnection: missing('createConnection'),
  createServer: missing('createServer'),
};
