#!/usr/bin/env python3
"""How many of a careful reader's facts are found.   facts.py FACTS.jsonl MENTIONS.jsonl [-v]

Rows of kind time, number, money, percent, date, weekday and duration count when a mention that overlaps the row's words has the right value.
The others count when a mention or claim of a fitting kind overlaps the row's words: a quotation by a fitting speaker for a quote, somebody
of the right name credited in the row's sentence, or named as the doer, for an attribution, a claim that denies for a negation, a place for a place, a name for a name, a claim for the rest.
"""
import collections
import datetime
import json
import os
import re
import sys

from offsets import CodePoints

VALUED = ('time', 'number', 'money', 'percent', 'date', 'weekday', 'duration')
STRICT = ('time', 'number', 'money', 'percent')
MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
ABOVE = ('MORE_THAN', 'EQUAL_OR_MORE')
BELOW = ('LESS_THAN', 'EQUAL_OR_LESS')
NUMBERS = ('quantity', 'money', 'percent', 'duration')


def close(a, b):
    return not isinstance(a, list) and abs(a - b) <= 1e-9 * max(1, abs(b))


def number_fits(value, m):
    if m['kind'] not in NUMBERS:
        return False
    if not isinstance(value, str):
        return close(m['value'], value)
    sign, bound = re.match(r'([<>~=]*)(\d+)', value).groups()
    bound = int(bound)
    if 'plural' in value:
        # "millions": any range that starts above one and not above two of them.
        low = m['value'][0] if isinstance(m['value'], list) else m['value']
        return low in (bound, bound / 2) and (isinstance(m['value'], list) or m['mod'] in ABOVE)
    if not close(m['value'], bound):
        return False
    if sign.startswith('>'):
        return m['mod'] in ABOVE or m['change'] == '>'
    if sign.startswith('<'):
        return m['mod'] in BELOW or m['change'] == '<'
    return m['mod'] in ('APPROX',) + BELOW or m['change'] in ('~', '<')


def date_fits(row, m):
    if m['kind'] != 'time':
        return False
    want, got = row['value'], m['value']
    full = re.search(r'\d{4}-\d\d(-\d\d)?', want)
    if full:
        return got.startswith(full.group(0))
    spelled = re.match(r'([A-Z][a-z]+) (\d+) \((\d{4})\)', want)
    if spelled:
        month, day, year = spelled.groups()
        return got == f'{year}-{MONTHS.index(month.lower()) + 1:02}-{int(day):02}'
    year = re.search(r'\d{4}', want)
    if not year:
        return True
    part = (want + ' ' + row['attribute']).lower()
    mod = 'END' if 'end of' in part else 'START' if 'start of' in part else None
    return got.startswith(year.group(0)) and m['mod'] == mod


def weekday_fits(row, m):
    if m['kind'] != 'time':
        return False
    day = row['value'].lower()
    if m['value'].startswith(f'XXXX-WXX-{DAYS.index(day) + 1}'):
        return True
    try:
        if datetime.date.fromisoformat(m['value'][:10]).weekday() == DAYS.index(day):
            return True
    except ValueError:
        pass
    # Weekday and date in one mention: the article may have them wrong.
    return day in m['exact'].lower() and any(month[:3] in m['exact'].lower() for month in MONTHS)


def duration_fits(row, m):
    n, unit = row['value'].split()
    iso = {'years': f'P{n}Y', 'min': f'PT{n}M'}[unit]
    return (m['kind'] == 'time' and m['value'] == iso) or (m['kind'] == 'duration' and close(m['value'], int(n)))


def fits(row, m):
    kind, value = row['kind'], row['value']
    if kind == 'number':
        return number_fits(value, m)
    if kind == 'percent':
        return m['kind'] == 'percent' and close(m['value'], float(value.rstrip('%')))
    if kind == 'money':
        currency, amount = value.split()
        return m['kind'] == 'money' and m['currency'] == currency and close(m['value'], float(amount))
    if kind == 'date':
        return date_fits(row, m)
    if kind == 'weekday':
        return weekday_fits(row, m)
    if kind == 'time':
        return m['kind'] == 'time' and 'T' + value[:5] in m['value']
    if kind == 'duration':
        return duration_fits(row, m)
    if kind == 'quote':
        speaker = words(row['source_attribution'])
        return m['kind'] == 'quotation' and (not speaker or bool(speaker & words(m['speaker'])))
    if kind == 'attribution':
        # "said by", "reported by", "made by", "placed by": the one who says it or does it, by name.
        by = {'quotation': [m.get('speaker')], 'claim': [m.get('attributedTo'), m.get('subject')]}.get(m['kind'], [])
        return any(words(value) & words(name) for name in by)
    if kind == 'negation':
        return m['kind'] == 'claim' and not m['polarity']
    if kind == 'place':
        return (m['kind'] == 'name' and m['type'] == 'place') or (m['kind'] == 'claim' and 'place' in m['property'])
    if kind == 'name':
        return m['kind'] == 'name' and bool(words(value) & words(m['entity']))
    return m['kind'] == 'claim'


def words(text):
    return set(re.findall(r'\w{2,}', (text or '').lower())) - {'the', 'of', 'an', 'via', 'two'}


def main(facts, mentions, verbose):
    by_file = collections.defaultdict(list)
    with open(mentions, encoding='utf-8') as lines:
        for m in map(json.loads, lines):
            by_file[os.path.basename(m['file'])].append(m)
    texts = {name: CodePoints(found[0]['file']) for name, found in by_file.items()}
    total, hit, missed = collections.Counter(), collections.Counter(), []
    with open(facts, encoding='utf-8') as lines:
        for row in map(json.loads, lines):
            start, end = row['offset'], row['offset'] + len(row['exact'])
            if row['kind'] == 'attribution' and row['exact'] in row['sentence']:
                # "according to X" stands beside the words X is credited with.
                start -= row['sentence'].index(row['exact'])
                end = start + len(row['sentence'])
            near = [m for m in by_file[row['file']] if texts[row['file']].at(m['start']) < end and start < texts[row['file']].at(m['end'])]
            total[row['kind']] += 1
            if any(fits(row, m) for m in near):
                hit[row['kind']] += 1
            else:
                missed.append((row, near))

    def share(kinds):
        n, h = sum(total[k] for k in kinds), sum(hit[k] for k in kinds)
        return f'{h} of {n} = {100 * h / max(1, n):.0f} %'

    others = [k for k in total if k not in STRICT]
    print(f'| seed facts: time, number, money, percent with the right value | none | 70 % | {share(STRICT)} |')
    print(f'| seed facts: the others | none | 60 % | {share(others)} |')
    if verbose:
        print('\n| kind | found | of |\n| --- | --- | --- |')
        for kind in sorted(total, key=lambda k: (k not in VALUED, k)):
            print(f'| {kind} | {hit[kind]} | {total[kind]} |')
        print('\nMissed:')
        for row, near in missed:
            print(f"  {row['file'][:3]} {row['kind']}: {row['exact']!r} = {row['value']!r} (credited: {row['source_attribution']})")
            for m in near:
                print('        ' + json.dumps({k: v for k, v in m.items() if k not in ('file', 'start', 'end')}, ensure_ascii=False))


if __name__ == '__main__':
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], '-v' in sys.argv[3:])
