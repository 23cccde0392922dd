// A model backend of your own: asks a server that speaks the OpenAI completions protocol (vLLM, llama.cpp, ...).
//
//   MODEL_URL=http://localhost:8000 MODEL_NAME=my-model npx passk run --model ./examples/my-backend.mjs

const STOP = ['\nclass', '\ndef', '\n#', '\nif', '\nprint']; // the stop sequences of Chen et al. 2021

export function createBackend() {
  const { MODEL_URL = 'http://localhost:8000', MODEL_NAME = 'my-model' } = process.env;
  return {
    name: `my-backend:${MODEL_NAME}`, // kept in the manifest; a resumed run must have the same
    samplesPerRequest: 10,
    async sample({ prompt, sampleIndexes, seed, signal }) {
      const response = await fetch(`${MODEL_URL}/v1/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          model: MODEL_NAME,
          prompt,
          n: sampleIndexes.length,
          seed: seed + sampleIndexes[0],
          temperature: 0.8,
          top_p: 0.95,
          max_tokens: 512,
          stop: STOP,
        }),
        signal,
      });
      // Throwing makes these samples missing, and `passk run --resume` asks for them again.
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
      const { choices } = await response.json();
      return choices.map(({ text, finish_reason }) => ({ completion: text, extra: { finish_reason } }));
    },
  };
}
