import { dayAfter, dayInWords, type Day } from '../../src/kernel/index.js';

const intl = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

test('a day is said as anybody here would write it, every day of a leap year', () => {
  let day: Day = '2028-01-01';
  for (let place = 0; place < 366; place += 1) {
    expect(dayInWords(day)).toBe(intl.format(new Date(`${day}T00:00:00Z`)));
    day = dayAfter(day);
  }
});
