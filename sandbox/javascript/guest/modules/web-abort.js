// uses AbortController AbortSignal
module.exports = { AbortController: globalThis.AbortController, AbortSignal: globalThis.AbortSignal };
