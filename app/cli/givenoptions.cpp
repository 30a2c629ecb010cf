// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/givenoptions.h"

#include <algorithm>

namespace fivepace::cli {

namespace {

// Ours: what fits a line of a paper, and what fits a page.
constexpr int kLongestLine = 500, kLongestText = 10'000;

int longestOf(const QString &option)
{
    static const QStringList lines { QStringLiteral("name"), QStringLiteral("short"), QStringLiteral("place"),
        QStringLiteral("venue"), QStringLiteral("weather"), QStringLiteral("club"), QStringLiteral("coach"),
        QStringLiteral("race"), QStringLiteral("group"), QStringLiteral("athlete") };
    return lines.contains(option) ? kLongestLine : kLongestText;
}

} // namespace

Result<> soundOptions(const QCommandLineParser &parser, const Run &run)
{
    const auto names = parser.optionNames();
    for (const auto &name : names) {
        const auto values = run.values(name);
        const int most = longestOf(name);
        for (const auto &value : values) {
            if (value.size() > most)
                return invalid(Cli::tr("--%1 has %2 characters. Give at most %3.")
                                   .arg(name, QString::number(value.size()), QString::number(most)));
        }
        if (values.size() > 1 && values.contains(QStringLiteral("none")))
            return invalid(
                Cli::tr("--%1 none says the opposite of another --%1. Give one of them.").arg(name));
    }
    return {};
}

} // namespace fivepace::cli
