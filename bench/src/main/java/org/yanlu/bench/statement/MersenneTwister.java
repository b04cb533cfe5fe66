package org.yanlu.bench.statement;

/**
 * Python's {@code random.Random(seed)}, so that bootstrap intervals agree to the digit with those
 * of a scorer in Python. MT19937 after Matsumoto and Nishimura (1998), seeded by {@code
 * init_by_array}. Not thread-safe.
 */
final class MersenneTwister {
  private static final int N = 624;
  private static final int M = 397;

  private final int[] state = new int[N];
  private int index = N;

  MersenneTwister(int seed) {
    seed(19650218);
    int i = 1;
    for (int k = 0; k < N; k++) {
      state[i] = (state[i] ^ (state[i - 1] ^ (state[i - 1] >>> 30)) * 1664525) + seed;
      i = next(i);
    }
    for (int k = 0; k < N - 1; k++) {
      state[i] = (state[i] ^ (state[i - 1] ^ (state[i - 1] >>> 30)) * 1566083941) - i;
      i = next(i);
    }
    state[0] = 0x80000000;
  }

  /** A whole number from 0 to {@code bound}, exclusive: Python's {@code randrange}. */
  int below(int bound) {
    int bits = 32 - Integer.numberOfLeadingZeros(bound);
    int value = bits(bits);
    while (value >= bound) {
      value = bits(bits);
    }
    return value;
  }

  private int bits(int count) {
    return word() >>> (32 - count);
  }

  private void seed(int seed) {
    state[0] = seed;
    for (int i = 1; i < N; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
  }

  private int next(int i) {
    if (i + 1 < N) {
      return i + 1;
    }
    state[0] = state[N - 1];
    return 1;
  }

  private int word() {
    if (index == N) {
      twist();
    }
    int y = state[index++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }

  private void twist() {
    for (int i = 0; i < N; i++) {
      int y = (state[i] & 0x80000000) | (state[(i + 1) % N] & 0x7fffffff);
      state[i] = state[(i + M) % N] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
    }
    index = 0;
  }
}
