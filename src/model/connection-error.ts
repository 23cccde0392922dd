import { causesOf, codeOf, describeCauses } from '../core/error-causes.ts';
import { RequestError } from './request-error.ts';

const NOBODY_THERE =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;
const NO_HTTP = /^HPE_/;
const WRONG_TLS = /^(ERR_(SSL|TLS)_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/;

/**
 * What became of a connection, with what to do about it.
 *
 * @param pieces how much of an answer had come
 * @returns undefined for an error that is none of a connection
 */
export function connectionError(error: Error, pieces: number): RequestError | undefined {
  const code = codeOf(error);
  // Node itself gives up on a connection that says nothing for five minutes.
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
    return new RequestError('stalled', 'nothing came for 300 s');
  const isConnection =
    code !== undefined || causesOf(error).some((cause) => /Connection/.test(cause.constructor.name));
  if (!isConnection) return undefined;
  const when = pieces === 0 ? '' : ` after ${pieces === 1 ? '1 piece' : `${pieces} pieces`} of the answer`;
  const { advice, told } = whatToDo(code ?? '', pieces);
  const message = `the connection failed${when}: ${describeCauses(error)}${told ? `\n${advice}` : ''}`;
  return new RequestError('unreachable', message, { advice });
}

function whatToDo(code: string, pieces: number): { readonly advice: string; readonly told: boolean } {
  if (WRONG_TLS.test(code))
    return {
      advice: 'The server speaks no TLS here, or its certificate does not hold: is it http://, not https://?',
      told: true,
    };
  if (NO_HTTP.test(code))
    return {
      advice: 'What listens there speaks no plain HTTP: is it https://, or another port?',
      told: true,
    };
  if (NOBODY_THERE.test(code)) return { advice: 'Is the server running, and --base-url right?', told: true };
  return {
    advice:
      pieces === 0
        ? 'The server took the request and closed the connection: its log may say why.'
        : 'The server, or something before it, cut its answers off: its log may say why.',
    told: false,
  };
}
