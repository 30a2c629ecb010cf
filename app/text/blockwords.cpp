// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"
#include "text/wordscontext.h"

#include <QStringList>

namespace fivepace::words {

namespace {

using namespace std::chrono_literals;

/// "10–15 min", "45 s", "1:30" where neither fits.
QString span(Duration least, std::optional<Duration> most)
{
    if (most && *most <= least)
        most.reset();
    const auto fits = [&](Duration unit) { return least % unit == 0ms && (!most || *most % unit == 0ms); };
    const Duration unit = least >= 60s && fits(60s) ? Duration(60s) : Duration(1s);
    if (!fits(unit) || (unit == 1s && least > 90s))
        return most ? rest(least) + kDash + rest(*most) : rest(least);
    QString text = QString::number(least / unit);
    if (most)
        text += kDash + QString::number(*most / unit);
    return text + kThinSpace + (unit == 1s ? Words::tr("s", "seconds") : Words::tr("min", "minutes"));
}

QString lengthWords(const Rep &rep)
{
    if (const auto *run = std::get_if<Distance>(&rep.length))
        return distance(*run);
    const Duration *most = rep.lengthMax ? std::get_if<Duration>(&*rep.lengthMax) : nullptr;
    return span(std::get<Duration>(rep.length), most ? std::optional(*most) : std::nullopt);
}

QString tagsOf(const Block &block)
{
    QStringList tags;
    for (const std::string &tag : block.tags)
        tags << fromUtf8(tag);
    return tags.join(QLatin1Char(' '));
}

QString counted(const Count &times, const QString &what, bool brackets)
{
    if (times.least == 1 && !times.most)
        return what;
    QString count = QString::number(times.least);
    if (times.most)
        count += kDash + QString::number(*times.most);
    return (brackets ? QStringLiteral("%1 × (%2)") : QStringLiteral("%1 × %2")).arg(count, what);
}

} // namespace

QString easyRunning(const Block &block)
{
    if (block.isSet()) {
        QStringList items;
        for (const Block &item : block.items())
            items << easyRunning(item);
        return counted(block.times, items.join(QStringLiteral(", ")), items.size() > 1);
    }
    const Rep &rep = block.rep();
    QString text = lengthWords(rep);
    if (const QString tags = tagsOf(block); !tags.isEmpty())
        text += QLatin1Char(' ') + tags;
    text = counted(block.times, text, false);
    return block.between ? QStringLiteral("%1 [%2]").arg(text, recovery(block.between)) : text;
}

} // namespace fivepace::words
