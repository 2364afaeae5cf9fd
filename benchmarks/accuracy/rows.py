#!/usr/bin/env python3
"""Prints rows of the accuracy table: | measure | peers | reach | Dossier |

  rows.py times NEWS.json WIKIWARS.json|null
  rows.py quantities SCORES.txt
  rows.py disputes SET WARNINGS.txt SCORES.txt

The peers' figures were measured with the same scorers on the same sets; see docs/accuracy.md.
"""
import json
import re
import sys


def row(measure, peers, reach, ours):
    print(f'| {measure} | {peers} | {reach} | {ours} |')


def pair(a, b):
    return f'{100 * a:.1f} / {100 * b:.1f}'


def times(news, wiki):
    with open(news, encoding='utf-8') as file:
        r = json.load(file)['all']
    row('TimeBank + AQUAINT strict / relaxed F1', 'Recognizers-Text 75 / 88, SUTime 79 / 90', '87 / 94', pair(r['strict'][2], r['relaxed'][2]))
    row('TimeBank + AQUAINT type / value F1', '83 / 70', '89 / 79', pair(r['type_f1'], r['value_f1']))
    if wiki != 'null':
        with open(wiki, encoding='utf-8') as file:
            r = json.load(file)['all']
        row('WikiWars relaxed F1', 'SUTime 94 (test half)', '94', f"{100 * r['relaxed'][2]:.1f}")


def quantities(scores):
    with open(scores, encoding='utf-8') as file:
        f1 = dict(re.findall(r'^(\S+)\s.*F1 ([\d.]+)', file.read(), re.M))
    row('NewsQuant value / value+unit F1', 'Recognizers-Text 70 / 34, CQE 92 / 86 (all of it)', '92 / 82', f"{f1['value']} / {f1['value+unit']}")
    row('NewsQuant value+change F1', '', '', f1['value+change'])


def disputes(name, warnings, scores):
    def read(path):
        with open(path, encoding='utf-8') as file:
            text = file.read()
        findings = re.search(r'^(\d+) findings: (.*)$', text, re.M).group(1)
        precision = re.search(r'precision strict ([\d.]+)', text)
        alarms = re.search(r"'look-alike': (\d+)", text)
        return findings, precision.group(1) if precision else '-', re.search(r'recall hard groups (\d+/\d+)', text).group(1), alarms.group(1) if alarms else '0'

    (told, strict, found, _), (all_told, all_strict, all_found, alarms) = read(warnings), read(scores)
    row(f'disputes, {name}: warnings, strict precision of pairs; hard groups found', 'none', '', f'{strict} of {told}, {found}')
    row(f'disputes, {name}: warnings and infos', 'none', '', f'{all_strict} of {all_told}, {all_found}')
    row(f'disputes, {name}: alarms on listed look-alikes', 'none', '0', alarms)


if __name__ == '__main__':
    verbs = {'times': (times, 2), 'quantities': (quantities, 1), 'disputes': (disputes, 3)}
    if len(sys.argv) < 2 or sys.argv[1] not in verbs or len(sys.argv) != 2 + verbs[sys.argv[1]][1]:
        sys.exit(__doc__)
    verbs[sys.argv[1]][0](*sys.argv[2:])
