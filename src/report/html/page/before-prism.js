// Prism colours nothing by itself; program-view.js asks it for tokens.
window.Prism = { manual: true, disableWorkerMessageHandler: true };
