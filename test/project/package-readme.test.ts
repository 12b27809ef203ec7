import { describe, expect, test } from 'vitest';
import { packageReadme } from '../../scripts/lib/package-readme.ts';

describe('the README inside the package', () => {
  test('has no pictures of the repository', () => {
    expect(packageReadme('前文\n\n![在编辑器中](docs/images/problems.png)\n\n后文\n')).toBe('前文\n\n后文\n');
  });

  test('has no link to another page of the repository: a line of its own goes, inside a sentence the words stay', () => {
    expect(packageReadme('# 标题\n\n[English](README.en.md)\n\n见[规则目录](docs/rules/README.md)。\n')).toBe('# 标题\n\n见规则目录。\n');
  });

  test('keeps links that lead anywhere from anywhere', () => {
    const text = '见[语义化版本](https://semver.org/lang/zh-CN/)和[下文](#命令行)。\n';
    expect(packageReadme(text)).toBe(text);
  });
});
