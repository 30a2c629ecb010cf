// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/notationwords.h"

#include "domain/notation/printwords.h"
#include "domain/workout/workout.h"
#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::words {

namespace {

QString number(std::int64_t thousandths)
{
    return fromUtf8(notation::plain(thousandths)).replace(u'.', locale().decimalPoint());
}

QString metres(Distance distance)
{
    const auto quarter = kMile.inMillimetres() / 4; // whole millimetres
    const auto mm = distance.inMillimetres();
    if (mm == 0 || mm % quarter != 0)
        return Words::tr("%1 m", "metres").arg(number(mm));
    constexpr std::int64_t kQuarter = 250;
    return distance == kMile ? Words::tr("1 mile")
                             : Words::tr("%1 miles").arg(number(mm / quarter * kQuarter));
}

QString stretch(Duration time)
{
    constexpr std::int64_t kMinute = 60'000;
    const auto minutes = time.count() / kMinute;
    const auto seconds = time.count() % kMinute;
    if (minutes == 0)
        return Words::tr("%1 s", "seconds").arg(number(seconds));
    return seconds == 0 ? Words::tr("%1 min", "minutes").arg(minutes)
                        : Words::tr("%1 min %2 s", "minutes, seconds").arg(minutes).arg(number(seconds));
}

QString kept(QString text, Spaces spaces)
{
    return spaces == Spaces::Kept ? text.replace(QLatin1Char(' '), QChar::Nbsp) : text;
}

QString shortBlock(const Block &block, Spaces spaces)
{
    const auto count = isRepeated(block.times) ? fromUtf8(notation::countWords(block.times)) : QString();
    if (!block.isSet()) {
        const auto &rep = block.rep();
        return kept(count + repLength(rep.flying ? Length(rep.flying->fly) : rep.length), spaces);
    }
    if (block.items().size() == 1)
        return kept(count, spaces) + shortBlock(block.items().front(), spaces);
    const auto inner = shortBlocks(block.items(), spaces);
    return count.isEmpty() ? inner : kept(count, spaces) + u'(' + inner + u')';
}

void collect(const Blocks &blocks, QStringList &texts)
{
    for (const auto &block : blocks) {
        if (block.isSet())
            collect(block.items(), texts);
        for (const auto &stated : { block.between, block.after }) {
            if (stated && !texts.contains(recovery(stated)))
                texts << recovery(stated);
        }
    }
}

} // namespace

QString repLength(const Length &length)
{
    const auto *distance = std::get_if<Distance>(&length);
    return distance ? metres(*distance) : stretch(std::get<Duration>(length));
}

QString shortBlocks(const Blocks &blocks, Spaces spaces)
{
    QStringList texts;
    for (const auto &block : blocks)
        texts << shortBlock(block, spaces);
    return texts.join(QStringLiteral(", "));
}

QString recoveries(const Blocks &blocks)
{
    QStringList texts;
    collect(blocks, texts);
    return texts.join(QStringLiteral(" / "));
}

} // namespace fivepace::words
