#!/usr/bin/env python3
"""What other readers' specifications say of text as news has it, against what dossier reads.

  specifications.py jobs FOLDER                        -> {"file","text","dct"} a line, for `dossier extract --format jsonl -`
  specifications.py score FOLDER MENTIONS.jsonl [-v]   -> a table; -v lists what is not right

FOLDER is a checkout of Microsoft.Recognizers.Text (Specs/…/English/*.json) or of Duckling (Duckling/…/EN/Corpus.hs); nothing of either is part of this repository.
A case is one value of a kind news has: a full date, one without its year or a weekday, a year or month, a duration, a set, money, a dimension, a temperature, a percentage. Ranges, opening
hours and orders to an assistant are left out. Duckling's cases are phrases; they are read inside the sentence of FRAME. Holidays of all calendars,
and names in small letters, are left out: news writes them with capitals.
  right       the words are read, with the value
  convention  read, and the value is another by a rule that the two define each their own way; `convention` below has them
  wrong       read, with a value that is none of these
  missed      not read
"""
import collections
import datetime
import json
import os
import re
import sys

FRAME = 'The report speaks of {}.'
DUCKLING_DAY = '2013-02-12'
HOLIDAYS = r'easter|christmas|friday 2\d|earth day|patrick|new year|juneteenth|eid |freedom day|jubilee day|workers|halloween|thanksgiving'
KINDS = ['full date', 'date without year', 'year or month', 'duration', 'set', 'money', 'dimension', 'temperature', 'percentage']
SECONDS = {'S': 1, 'M': 60, 'H': 3600}
DAYS = {'D': 1, 'W': 7, 'M': 30, 'Q': 91, 'Y': 365}

# Names of units that say the same: theirs, small letters and British spelling, to ours.
SAME = {
    'united states dollar': 'dollar', 'usd': 'dollar', 'british pound': 'pound sterling', 'gbp': 'pound sterling', 'pence': 'penny', 'eur': 'euro', 'c': 'celsius', 'f': 'fahrenheit',
    'metric ton': 'tonne', 'cad': 'canadian dollar', 'inr': 'indian rupee', 'square foot': 'square feet', 'chf': 'swiss franc', 'cny': 'chinese yuan', 'm': 'metre', 'degree': 'degree',
    'myr': 'malaysian ringgit', 'ils': 'shekel', 'uah': 'ukrainian hryvnia', 'mnt': 'mongolian tugrik', 'kwd': 'kuwaiti dinar', 'lbp': 'lebanese pound', 'egp': 'egyptian pound',
    'qar': 'qatari riyal', 'sar': 'saudi riyal', 'bgn': 'bulgarian lev', 'yen': 'japanese yen', 'jpy': 'japanese yen', 'peseta': 'spanish peseta',
}
# Words that stand for several units: a pound is a weight and a currency, a rupee one of six currencies.
ANY_OF = {'pound': ('pound sterling', 'pound-mass'), 'rupee': ('indian rupee', 'rupee'), 'cent': ('cent', 'penny'), 'franc': ('franc', 'swiss franc')}


def unit(name):
    name = re.sub(r'meter\b', 'metre', re.sub(r'liter\b', 'litre', name.lower()))
    return SAME.get(name, name)


def recognizers(folder):
    def cases(path):
        with open(os.path.join(folder, 'Specs', path), encoding='utf-8-sig') as file:
            return json.load(file)

    for case in cases('DateTime/English/DateTimeModel.json'):
        day = case.get('Context', {}).get('ReferenceDateTime', '')[:10]
        for result in case['Results']:
            values = (result.get('Resolution') or {}).get('values') or []
            kind, timex = (result.get('TypeName') or '').rpartition('.')[2], values[0].get('timex') if values else None
            if not timex or 'Mod' in values[0] or len({v['timex'] for v in values}) > 1 and kind != 'date':
                continue
            if kind == 'date':
                if values[0].get('value') == 'not resolved' or re.search(HOLIDAYS, result['Text'].lower()):
                    continue
                full = len(values) == 1 and re.fullmatch(r'\d{4}-\d\d-\d\d', timex)
                yield case['Input'], day, 'full date' if full else 'date without year', result['Text'], [v.get('value') for v in values]
            elif kind == 'daterange' and re.fullmatch(r'\d{4}(-\d\d)?', timex):
                yield case['Input'], day, 'year or month', result['Text'], [timex]
            elif kind in ('duration', 'set'):
                yield case['Input'], day, kind, result['Text'], [timex]
    for path, kind in (('NumberWithUnit/English/CurrencyModel.json', 'money'), ('NumberWithUnit/English/DimensionModel.json', 'dimension'),
                       ('NumberWithUnit/English/TemperatureModel.json', 'temperature'), ('Number/English/PercentModel.json', 'percentage')):
        for case in cases(path):
            for result in case['Results']:
                found = result.get('Resolution') or {}
                if found.get('value') not in (None, 'null'):
                    yield case['Input'], '', kind, result['Text'], [(float(found['value'].rstrip('%')), found.get('unit', 'percentage'))]


def duckling(folder):
    units = 'Second|Minute|Hour|Day|Week|Month|Quarter|Year'
    patterns = (
        ('Time', 'datetime', r'datetime \((\d+), (\d+), (\d+), 0, 0, 0\) (Day|Month|Year)\b'),
        ('Duration', 'duration', rf'DurationData (\d+) ({units})\b'),
        ('AmountOfMoney', 'money', r'simple (\w+) ([\d.e]+)'), ('Distance', 'dimension', r'simple (\w+) ([\d.e]+)'), ('Volume', 'dimension', r'simple (\w+) ([\d.e]+)'),
        ('Temperature', 'temperature', r'simple (\w+) \(?(-?[\d.e]+)\)?'))
    for topic, kind, pattern in patterns:
        with open(os.path.join(folder, 'Duckling', topic, 'EN', 'Corpus.hs'), encoding='utf-8') as file:
            text = file.read()
        text = re.sub(r'^\s*--.*$', '', text[text.index('allExamples ='):], flags=re.M)
        for match in re.finditer(rf'examples \({pattern}[^\[]{{0,60}}?\)\s*\[(.*?)\]', text, re.S):
            args, phrases = match.groups()[:-1], re.findall(r'"((?:[^"\\]|\\.)*)"', match.groups()[-1])
            for phrase in (p.replace('\\"', '"') for p in phrases if '\\x' not in p):
                if kind == 'datetime':
                    value = '-'.join(a.zfill(2) for a in args[:['Year', 'Month', 'Day'].index(args[3]) + 1])
                    of = 'year or month' if args[3] != 'Day' else 'full date' if re.search(r'\d{4}', phrase) else 'date without year'
                    yield FRAME.format(phrase), DUCKLING_DAY, of, phrase, [value]
                elif kind == 'duration':
                    letter = args[1][0]
                    yield FRAME.format(phrase), DUCKLING_DAY, kind, phrase, [('PT' if args[1] in ('Second', 'Minute', 'Hour') else 'P') + args[0] + letter]
                elif args[0] not in ('Unnamed',):
                    yield FRAME.format(phrase), DUCKLING_DAY, kind, phrase, [(float(args[1]), args[0])]


def cases(folder):
    return list(recognizers(folder) if os.path.isdir(os.path.join(folder, 'Specs')) else duckling(folder))


def seconds(value):
    """How long a duration is, or None where a number in it is not said."""
    if 'X' in value:
        return None
    match = re.fullmatch(r'P([^T]*)(?:T(.*))?', value)
    if not match:
        return None
    total = 0.0
    for part, table, base in ((match[1], DAYS, 86400), (match[2] or '', SECONDS, 1)):
        for number, letter in re.findall(r'([\d.]+)(\w)', part):
            total += float(number) * table.get(letter, 0) * base
    return total


def is_right(kind, mention, wanted):
    value = mention.get('value')
    if kind in ('full date', 'date without year', 'year or month'):
        return any(isinstance(value, str) and value[:len(w)] == w and (len(value) == len(w) or value[len(w)] == 'T') for w in wanted if w)
    if kind in ('duration', 'set'):
        if mention['kind'] == 'duration' and isinstance(value, (int, float)):
            letter = mention['unit'][0].upper()
            value = ('PT' if mention['unit'] in ('second', 'minute', 'hour') else 'P') + str(value) + letter
        return value == wanted[0] or None is not seconds(str(value)) == seconds(wanted[0])
    number, name = wanted[0]
    names = ANY_OF.get(unit(name), (unit(name),))
    if (unit(name), mention.get('unit')) == ('inch', 'foot') and isinstance(value, (int, float)):
        return abs(12 * value - number) < 1e-6
    return isinstance(value, (int, float)) and abs(value - number) <= 1e-6 * abs(number) and any(n == unit(mention.get('unit', '')) or n == mention.get('unit') for n in names)


def convention(kind, mention, wanted, day, expected):
    """The rule by which a value differs that neither reader gets wrong, or None."""
    value, words = mention.get('value'), mention['exact'].lower()
    if kind in ('full date', 'date without year', 'year or month') and isinstance(value, str):
        if re.fullmatch(r'\d{4}(-\d\d|-W\d\d)?', value) and re.search(r'\b(ago|later|earlier|hence|from now|last|next|this|past|coming|weeks?|months?|years?)\b', words):
            return 'as exact as the words: "two months ago" is a month, "in two weeks" a week'
        if value in ('PRESENT_REF', 'PAST_REF', 'FUTURE_REF'):
            return '"now" is no day'
        if len(value) == 10 and kind != 'year or month' and day:
            try:
                distance = min(abs((datetime.date.fromisoformat(value) - datetime.date.fromisoformat(w)).days) for w in wanted if w and len(w) == 10)
            except ValueError:
                return None
            if kind == 'date without year' and distance % 7 == 0 and distance <= 14 or distance in (364, 365, 366, 371) or distance == 7 and re.search(r'\b(last|next|this|previous|following)\b', words):
                return 'the nearest, or as the clause has it; they take the next'
    if kind in ('duration', 'set') and 'X' in str(value):
        return 'a vague number stays vague; they make three of "few"'
    if kind in KINDS[5:]:
        number, name = wanted[0]
        if ' per ' in mention.get('unit', '') and is_right(kind, {**mention, 'unit': mention['unit'].split(' per ')[0]}, wanted):
            return 'what a sum is paid for, or a measure taken per, belongs to it'
        if isinstance(value, list) and number in value:
            return 'a range is one value'
        if mention.get('unit') in ('ton', 'tonne') and unit(name) in ('ton', 'tonne'):
            return 'which ton "t" is'
    if kind in ('full date', 'date without year') and mention['kind'] == 'time' and mention.get('type') == 'DURATION' and re.search(r'\b(from|after|before)\b', expected):
        return 'a length, and the date it is counted from, are two times, as in TimeML'
    return None


def score(folder, mentions, verbose):
    by = collections.defaultdict(list)
    with open(mentions, encoding='utf-8') as lines:
        for line in lines:
            mention = json.loads(line)
            by[mention['file']].append(mention)
    counts, whys = collections.defaultdict(collections.Counter), collections.Counter()
    for index, (text, day, kind, words, wanted) in enumerate(cases(folder)):
        at = text.lower().find(words.lower().strip())
        wants = ('time', 'duration') if kind in ('duration', 'set') else ('time',) if kind in KINDS[:3] else ('money', 'quantity', 'percent', 'duration')
        near = [m for m in by[str(index)] if m['kind'] in wants and at >= 0 and m['start'] < at + len(words) and m['end'] > at]
        rules = [convention(kind, m, wanted, day, words.lower()) for m in near]
        result = 'right' if any(is_right(kind, m, wanted) for m in near) else 'convention' if any(rules) else 'wrong' if near else 'missed'
        counts[kind][result] += 1
        if result == 'convention':
            whys[next(filter(None, rules))] += 1
        if verbose and result in ('wrong', 'missed'):
            print(f'{result:7} {kind:18} {words!r} {wanted} ', [(m['exact'], m.get('value'), m.get('unit', '')) for m in near], '|', text[:110], '|', day)
    print('| kind | cases | right | convention | wrong | missed |')
    print('| --- | --- | --- | --- | --- | --- |')
    for kind in KINDS:
        c = counts[kind]
        if c:
            print(f"| {kind} | {sum(c.values())} | {c['right']} | {c['convention']} | {c['wrong']} | {c['missed']} |")
    for why, n in whys.most_common():
        print(f'{n} {why}', file=sys.stderr)


def main(argv):
    if len(argv) == 3 and argv[1] == 'jobs':
        for index, (text, day, *_) in enumerate(cases(argv[2])):
            print(json.dumps({'file': str(index), 'text': text, **({'dct': day} if day else {})}))
    elif len(argv) in (4, 5) and argv[1] == 'score':
        score(argv[2], argv[3], argv[4:] == ['-v'])
    else:
        sys.exit(__doc__)


if __name__ == '__main__':
    main(sys.argv)
