// task: passk/is_open
// entry point: isOpen
// tags: parsing, dates, scheduling
// %% prompt
/**
 * Says whether a workshop is open at a minute of a weekday.
 *
 * `day` is 0 for Monday to 6 for Sunday, `minute` 0 to 1439. `hours` is one or more rules with '; ' between
 * them, such as 'Mo-Fr 9:00-17:30; We,Su off'. A rule has days, a space and 'off' or spans of time from 0:00
 * to 24:00, separated by ','. Days are Mo, Tu, We, Th, Fr, Sa, Su or ranges of them, separated by ',';
 * 'Sa-Mo' are three days. A span holds its first minute but not its last. A span that ends at the same time
 * as it begins or earlier goes on into the next day until then. For each of its days a rule replaces the
 * rules before it, with all spans that begin on that day. A day without a rule is off.
 *
 * @example
 * isOpen('Mo-Fr 9:00-17:30; We off', 1, 540); // true
 * isOpen('Sa-Mo 20:00-2:00', 1, 119); // true
 */
function isOpen(hours: string, day: number, minute: number): boolean {
// %% canonical solution
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const times: string[] = Array(7).fill('off');
  for (const rule of hours.split('; ')) {
    const [days, spans] = rule.split(' ');
    for (const part of days.split(',')) {
      const last = names.indexOf(part.slice(-2));
      let next = names.indexOf(part.slice(0, 2));
      times[next] = spans;
      while (next !== last) {
        next = (next + 1) % 7;
        times[next] = spans;
      }
    }
  }
  const minutes = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);
  const covers = (spans: string, now: number) =>
    spans.split(',').some((span) => {
      if (span === 'off') return false;
      const [start, end] = span.split('-').map(minutes);
      return start <= now && now < (end > start ? end : end + 1440);
    });
  return covers(times[day], minute) || covers(times[(day + 6) % 7], minute + 1440);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(isOpen('Mo-Fr 9:00-17:30; We off', 1, 540), true);
assert.strictEqual(isOpen('Sa-Mo 20:00-2:00', 1, 119), true);
assert.strictEqual(isOpen('Mo 9:00-17:00', 0, 539), false);
assert.strictEqual(isOpen('Mo 9:00-17:00', 0, 540), true);
assert.strictEqual(isOpen('Mo 9:00-17:00', 0, 1019), true);
assert.strictEqual(isOpen('Mo 9:00-17:00', 0, 1020), false);
assert.strictEqual(isOpen('Mo 9:00-17:00', 1, 600), false);
assert.strictEqual(isOpen('Mo 9:00-17:00', 6, 600), false);
assert.strictEqual(isOpen('Mo-Fr 9:05-17:30; We off', 2, 600), false);
assert.strictEqual(isOpen('Mo-Fr 9:05-17:30; We off', 4, 1049), true);
assert.strictEqual(isOpen('Mo-Fr 9:05-17:30; We off', 4, 1050), false);
assert.strictEqual(isOpen('Mo-Fr 9:05-17:30; We off', 0, 544), false);
assert.strictEqual(isOpen('Mo-Fr 9:05-17:30; We off', 5, 600), false);
assert.strictEqual(isOpen('We off; Mo-Fr 9:00-17:30', 2, 600), true);
assert.strictEqual(isOpen('Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00', 3, 490), false);
assert.strictEqual(isOpen('Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00', 4, 610), true);
assert.strictEqual(isOpen('Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00', 1, 610), true);
assert.strictEqual(isOpen('Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00', 6, 490), true);
assert.strictEqual(isOpen('Mo-Su 8:00-9:00; Tu,Th-Fr 10:00-11:00', 2, 610), false);
assert.strictEqual(isOpen('Mo 8:00-12:00,13:00-17:00', 0, 750), false);
assert.strictEqual(isOpen('Mo 8:00-12:00,13:00-17:00', 0, 800), true);
assert.strictEqual(isOpen('Sa-Mo 20:00-2:00', 0, 60), true);
assert.strictEqual(isOpen('Sa-Mo 20:00-2:00', 1, 120), false);
assert.strictEqual(isOpen('Sa-Mo 20:00-2:00', 5, 60), false);
assert.strictEqual(isOpen('Sa-Mo 20:00-2:00', 5, 1439), true);
assert.strictEqual(isOpen('Sa-Mo 20:00-2:00', 3, 1300), false);
assert.strictEqual(isOpen('Sa-Mo 20:00-2:00', 1, 1300), false);
assert.strictEqual(isOpen('Su 20:00-2:00; Mo off', 0, 119), true);
assert.strictEqual(isOpen('Su off; Su-Tu 22:00-1:00; Su off', 0, 30), false);
assert.strictEqual(isOpen('We 6:00-6:00', 2, 360), true);
assert.strictEqual(isOpen('We 6:00-6:00', 3, 359), true);
assert.strictEqual(isOpen('We 6:00-6:00', 3, 360), false);
assert.strictEqual(isOpen('We 6:00-6:00', 2, 359), false);
assert.strictEqual(isOpen('Th 0:00-24:00', 3, 0), true);
assert.strictEqual(isOpen('Th 0:00-24:00', 3, 1439), true);
assert.strictEqual(isOpen('Th 0:00-24:00', 4, 0), false);
assert.strictEqual(isOpen('Th 23:00-0:00', 3, 1439), true);
assert.strictEqual(isOpen('Th 23:00-0:00', 4, 0), false);
assert.strictEqual(isOpen('Fr-Th 12:00-12:01', 4, 720), true);
assert.strictEqual(isOpen('Fr-Th 12:00-12:01', 3, 720), true);
assert.strictEqual(isOpen('Tu-Tu 12:00-12:01', 2, 720), false);

// %% attempt: spans end at midnight -> wrong_answer
void function isOpen(hours: string, day: number, minute: number): boolean {
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const times: string[] = Array(7).fill('off');
  for (const rule of hours.split('; ')) {
    const [days, spans] = rule.split(' ');
    for (const part of days.split(',')) {
      const last = names.indexOf(part.slice(-2));
      let next = names.indexOf(part.slice(0, 2));
      times[next] = spans;
      while (next !== last) {
        next = (next + 1) % 7;
        times[next] = spans;
      }
    }
  }
  const minutes = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);
  const covers = (spans: string, now: number) =>
    spans.split(',').some((span) => {
      if (span === 'off') return false;
      const [start, end] = span.split('-').map(minutes);
      return start <= now && now < (end > start ? end : end + 1440);
    });
  return covers(times[day], minute);
}

// %% attempt: the last minute belongs to the span -> wrong_answer
void function isOpen(hours: string, day: number, minute: number): boolean {
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const times: string[] = Array(7).fill('off');
  for (const rule of hours.split('; ')) {
    const [days, spans] = rule.split(' ');
    for (const part of days.split(',')) {
      const last = names.indexOf(part.slice(-2));
      let next = names.indexOf(part.slice(0, 2));
      times[next] = spans;
      while (next !== last) {
        next = (next + 1) % 7;
        times[next] = spans;
      }
    }
  }
  const minutes = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);
  const covers = (spans: string, now: number) =>
    spans.split(',').some((span) => {
      if (span === 'off') return false;
      const [start, end] = span.split('-').map(minutes);
      return start <= now && now <= (end > start ? end : end + 1440);
    });
  return covers(times[day], minute) || covers(times[(day + 6) % 7], minute + 1440);
}

// %% attempt: later rules only add times -> wrong_answer
void function isOpen(hours: string, day: number, minute: number): boolean {
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const times: string[] = Array(7).fill('off');
  for (const rule of hours.split('; ')) {
    const [days, spans] = rule.split(' ');
    for (const part of days.split(',')) {
      const last = names.indexOf(part.slice(-2));
      let next = names.indexOf(part.slice(0, 2));
      times[next] += `,${spans}`;
      while (next !== last) {
        next = (next + 1) % 7;
        times[next] += `,${spans}`;
      }
    }
  }
  const minutes = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);
  const covers = (spans: string, now: number) =>
    spans.split(',').some((span) => {
      if (span === 'off') return false;
      const [start, end] = span.split('-').map(minutes);
      return start <= now && now < (end > start ? end : end + 1440);
    });
  return covers(times[day], minute) || covers(times[(day + 6) % 7], minute + 1440);
}

// %% attempt: ranges do not go over Sunday -> wrong_answer
void function isOpen(hours: string, day: number, minute: number): boolean {
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const times: string[] = Array(7).fill('off');
  for (const rule of hours.split('; ')) {
    const [days, spans] = rule.split(' ');
    for (const part of days.split(',')) {
      const last = names.indexOf(part.slice(-2));
      let next = names.indexOf(part.slice(0, 2));
      times[next] = spans;
      while (next < last) {
        next = (next + 1) % 7;
        times[next] = spans;
      }
    }
  }
  const minutes = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);
  const covers = (spans: string, now: number) =>
    spans.split(',').some((span) => {
      if (span === 'off') return false;
      const [start, end] = span.split('-').map(minutes);
      return start <= now && now < (end > start ? end : end + 1440);
    });
  return covers(times[day], minute) || covers(times[(day + 6) % 7], minute + 1440);
}

// %% attempt: a span of equal times is empty -> wrong_answer
void function isOpen(hours: string, day: number, minute: number): boolean {
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const times: string[] = Array(7).fill('off');
  for (const rule of hours.split('; ')) {
    const [days, spans] = rule.split(' ');
    for (const part of days.split(',')) {
      const last = names.indexOf(part.slice(-2));
      let next = names.indexOf(part.slice(0, 2));
      times[next] = spans;
      while (next !== last) {
        next = (next + 1) % 7;
        times[next] = spans;
      }
    }
  }
  const minutes = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);
  const covers = (spans: string, now: number) =>
    spans.split(',').some((span) => {
      if (span === 'off') return false;
      const [start, end] = span.split('-').map(minutes);
      return start <= now && now < (end >= start ? end : end + 1440);
    });
  return covers(times[day], minute) || covers(times[(day + 6) % 7], minute + 1440);
}

// %% attempt: the day before Monday is not looked at -> wrong_answer
void function isOpen(hours: string, day: number, minute: number): boolean {
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const times: string[] = Array(7).fill('off');
  for (const rule of hours.split('; ')) {
    const [days, spans] = rule.split(' ');
    for (const part of days.split(',')) {
      const last = names.indexOf(part.slice(-2));
      let next = names.indexOf(part.slice(0, 2));
      times[next] = spans;
      while (next !== last) {
        next = (next + 1) % 7;
        times[next] = spans;
      }
    }
  }
  const minutes = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);
  const covers = (spans: string, now: number) =>
    spans.split(',').some((span) => {
      if (span === 'off') return false;
      const [start, end] = span.split('-').map(minutes);
      return start <= now && now < (end > start ? end : end + 1440);
    });
  return covers(times[day], minute) || covers(times[Math.max(day - 1, 0)], minute + 1440);
}

// %% attempt: the day before Monday is not there -> runtime_error
void function isOpen(hours: string, day: number, minute: number): boolean {
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const times: string[] = Array(7).fill('off');
  for (const rule of hours.split('; ')) {
    const [days, spans] = rule.split(' ');
    for (const part of days.split(',')) {
      const last = names.indexOf(part.slice(-2));
      let next = names.indexOf(part.slice(0, 2));
      times[next] = spans;
      while (next !== last) {
        next = (next + 1) % 7;
        times[next] = spans;
      }
    }
  }
  const minutes = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);
  const covers = (spans: string, now: number) =>
    spans.split(',').some((span) => {
      if (span === 'off') return false;
      const [start, end] = span.split('-').map(minutes);
      return start <= now && now < (end > start ? end : end + 1440);
    });
  return covers(times[day], minute) || covers(times[day - 1], minute + 1440);
}

// %% equivalent mutant: nobody asks for an eighth day
// -const times: string[] = Array(7).fill('off');
// +const times: string[] = Array(8).fill('off');

// %% equivalent mutant: a text that is no span has no times, and nothing lies between them
// -const times: string[] = Array(7).fill('off');
// +const times: string[] = Array(7).fill('');

// %% equivalent mutant: each day is there once
// -const last = names.indexOf(part.slice(-2));
// +const last = names.lastIndexOf(part.slice(-2));

// %% equivalent mutant: each day is there once
// -let next = names.indexOf(part.slice(0, 2));
// +let next = names.lastIndexOf(part.slice(0, 2));

// %% equivalent mutant: nobody asks for an eighth day, which lies between Sunday and Monday
// -next = (next + 1) % 7;
// +next = (next + 1) % 8;

// %% equivalent mutant: off has no times, and nothing lies between them
// -if (span === 'off') return false;
// +if (false) return false;

// %% equivalent mutant: off has no times, and nothing lies between them
// -if (span === 'off') return false;
// +if (span === '') return false;

// %% equivalent mutant: off has no times, and nothing lies between them
// -if (span === 'off') return false;
// +if (span === 'off') return;
