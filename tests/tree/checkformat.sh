#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails where clang-format would change a C++ file: checkformat.sh SOURCE_DIR.
set -euo pipefail
cd "$1"
find core app tests -name '*.h' -print0 -o -name '*.cpp' -print0 | xargs -0 clang-format --dry-run -Werror
