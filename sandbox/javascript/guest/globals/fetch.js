/* There is no network: every request fails as where the network is down. */
(function makeFetch() {
  return function fetch() {
    return Promise.reject(
      Object.assign(new TypeError('fetch failed'), { cause: new Error('there is no network') }),
    );
  };
});
