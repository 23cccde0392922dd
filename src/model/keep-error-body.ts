/**
 * `fetch` for the SDKs. They drop the body of an error that has not the form of their own service (`{"detail": ...}`, HTML),
 * so it is brought into that form: what the server said is what the user has to read. A redirection that would turn the request
 * into a GET is an error, which says where to.
 */
export const keepErrorBody: typeof fetch = async (input, init) => {
  let response = await fetch(input, { ...init, redirect: 'manual' });
  if (response.status === 307 || response.status === 308) {
    await response.body?.cancel();
    response = await fetch(input, init);
  }
  if (response.ok) return response;
  const text = await response.text();
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  // The text is decoded already.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  const error = status >= 300 && status < 400 ? movedTo(headers) : parse(text);
  return new Response(JSON.stringify({ error }), {
    status: status === 304 ? 502 : status,
    statusText,
    headers,
  });
};

function movedTo(headers: Headers): unknown {
  const place = headers.get('location');
  const where = place === null ? 'and does not say where to' : `to ${place}: give that as --base-url`;
  return { message: `the server sends elsewhere, ${where}` };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return {
      message:
        text
          .replace(/<(script|style)\b.*?<\/\1>/gis, ' ')
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim() || undefined,
    };
  }
}
