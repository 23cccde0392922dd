/**
 * `fetch` for the SDKs. They drop the body of an error that has not the form of their own service (`{"detail": ...}`, HTML),
 * so it is brought into that form: what the server said is what the user has to read.
 */
export const keepErrorBody: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (response.ok) return response;
  const text = await response.text();
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  // The text is decoded already.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(JSON.stringify({ error: parse(text) }), { status, statusText, headers });
};

function parse(text: string): unknown {
  try {
    const body = JSON.parse(text) as { readonly error?: unknown } | null;
    return body?.error ?? body;
  } catch {
    return {
      message:
        text
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim() || undefined,
    };
  }
}
