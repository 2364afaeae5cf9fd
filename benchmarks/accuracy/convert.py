#!/usr/bin/env python3
"""Turns dossier's output into what the scorers read.

  convert.py times JOBS.jsonl MENTIONS.jsonl           -> {"file","start","end","text","type","value"} a line
  convert.py quantities SENTENCES.jsonl MENTIONS.jsonl -> {"id","quantities":[{"value","norm_unit","change"}]} a line
  convert.py disputes CLUSTER CHECK.json               -> {"cluster","kind","a":{"file","start","end"},"b":{…}} a line
"""
import itertools
import json
import os
import sys

from offsets import CodePoints

KINDS = {
    'DSR1001': 'weekday', 'DSR1002': 'date', 'DSR2001': 'date', 'DSR2002': 'number', 'DSR2003': 'negation', 'DSR2004': 'money',
    'DSR2005': 'percent', 'DSR2006': 'duration', 'DSR2007': 'age', 'DSR2008': 'role', 'DSR2009': 'quote',
    'DSR2010': 'time', 'DSR2011': 'place', 'DSR2012': 'number', 'DSR2013': 'number', 'DSR2014': 'name', 'DSR2015': 'name', 'DSR2016': 'attribution', 'DSR2018': 'date',
}


def rows(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines if line.strip()]


def show(row):
    print(json.dumps(row, ensure_ascii=False))


def times(jobs, mentions):
    # A document with nothing in it must still be named, or the scorer calls it missing.
    for job in rows(jobs):
        show({'file': job['file']})
    for m in rows(mentions):
        if m['kind'] == 'time':
            show({'file': m['file'], 'start': m['start'], 'end': m['end'], 'text': m['exact'], 'type': m['type'], 'value': m['value']})


def quantities(sentences, mentions):
    found = {row['id']: [] for row in rows(sentences)}
    for m in rows(mentions):
        if m['kind'] not in ('quantity', 'money', 'percent', 'duration'):
            continue
        found[m['file']].append({'value': m['value'], 'norm_unit': m['unit'], 'change': m['change']})
    for key, values in found.items():
        show({'id': key, 'quantities': values})


def disputes(cluster, check):
    with open(check, encoding='utf-8') as lines:
        result = json.load(lines)
    texts = {a['file']: CodePoints(a['file']) for a in result['articles']}

    def place(span):
        text = texts[span['file']]
        return {'file': os.path.basename(span['file']), 'start': text.at(span['start']), 'end': text.at(span['end'])}

    for dispute in result['disputes']:
        # What a reader is shown: of each side one claim an article, its first.
        shown = {(c['side'], c['file']): c for c in reversed(dispute['claims'])}.values()
        for a, b in itertools.combinations(reversed(list(shown)), 2):
            # Two sides need not contradict each other: "millions" agrees with "more than one million".
            if b['side'] in dispute['sides'][a['side']]['rivals']:
                show({'cluster': cluster, 'kind': KINDS.get(dispute['rule'], 'other'), 'rule': dispute['rule'], 'level': dispute['level'], 'finding': dispute['finding'],
                      'a': place(a), 'b': place(b), 'words': [a['exact'], b['exact']]})
    for problem in result['problems']:
        # 0xxx are about files, not about what they say.
        if problem['rule'].startswith('DSR1'):
            span = place(problem)
            show({'cluster': cluster, 'kind': KINDS.get(problem['rule'], 'other'), 'rule': problem['rule'], 'level': problem['level'], 'a': span, 'b': span,
                  'words': [problem['exact']]})


if __name__ == '__main__':
    if len(sys.argv) != 4 or sys.argv[1] not in ('times', 'quantities', 'disputes'):
        sys.exit(__doc__)
    {'times': times, 'quantities': quantities, 'disputes': disputes}[sys.argv[1]](*sys.argv[2:])
