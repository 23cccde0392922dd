#pragma once
// As much of OpenSSL's MD5 as programs use (RFC 1321), so that none has to be linked with a library that a machine may lack.
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define MD5_DIGEST_LENGTH 16

typedef struct MD5state_st {
  uint32_t state[4];
  uint64_t size;
  unsigned char block[64];
} MD5_CTX;

static inline uint32_t passk_md5_rotated(uint32_t value, int bits) { return value << bits | value >> (32 - bits); }

static inline void passk_md5_mix(MD5_CTX *c) {
  static const uint32_t sines[64] = {
      0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501, 0x698098d8, 0x8b44f7af, 0xffff5bb1,
      0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821, 0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453,
      0xd8a1e681, 0xe7d3fbc8, 0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a, 0xfffa3942,
      0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70, 0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05,
      0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665, 0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d,
      0x85845dd1, 0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};
  static const int shifts[16] = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};
  uint32_t a = c->state[0], b = c->state[1], d = c->state[2], e = c->state[3];
  for (int step = 0; step < 64; step++) {
    const int round = step / 16;
    const uint32_t mixed = round == 0 ? (b & d) | (~b & e) : round == 1 ? (e & b) | (~e & d) : round == 2 ? b ^ d ^ e : d ^ (b | ~e);
    const int word = (round == 0 ? step : round == 1 ? 5 * step + 1 : round == 2 ? 3 * step + 5 : 7 * step) % 16;
    const unsigned char *bytes = c->block + 4 * word;
    const uint32_t value = bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
    const uint32_t turned = passk_md5_rotated(a + mixed + sines[step] + value, shifts[4 * round + step % 4]);
    a = e;
    e = d;
    d = b;
    b += turned;
  }
  c->state[0] += a;
  c->state[1] += b;
  c->state[2] += d;
  c->state[3] += e;
}

static inline int MD5_Init(MD5_CTX *c) {
  static const uint32_t start[4] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
  memcpy(c->state, start, sizeof start);
  c->size = 0;
  return 1;
}

static inline int MD5_Update(MD5_CTX *c, const void *data, size_t size) {
  const unsigned char *bytes = (const unsigned char *)data;
  for (; size > 0; size--) {
    c->block[c->size++ % 64] = *bytes++;
    if (c->size % 64 == 0) passk_md5_mix(c);
  }
  return 1;
}

static inline int MD5_Final(unsigned char *digest, MD5_CTX *c) {
  const uint64_t bits = c->size * 8;
  const unsigned char one = 0x80, zero = 0;
  MD5_Update(c, &one, 1);
  while (c->size % 64 != 56) MD5_Update(c, &zero, 1);
  unsigned char length[8];
  for (int index = 0; index < 8; index++) length[index] = (unsigned char)(bits >> 8 * index);
  MD5_Update(c, length, 8);
  for (int index = 0; index < 16; index++) digest[index] = (unsigned char)(c->state[index / 4] >> 8 * (index % 4));
  return 1;
}

static inline unsigned char *MD5(const unsigned char *data, size_t size, unsigned char *digest) {
  static unsigned char own[16];
  MD5_CTX c;
  MD5_Init(&c);
  MD5_Update(&c, data, size);
  MD5_Final(digest == NULL ? own : digest, &c);
  return digest == NULL ? own : digest;
}
