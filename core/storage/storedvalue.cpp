// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedvalue.h"

#include "domain/notation/canonical.h"

#include <QStringList>

#include <algorithm>
#include <atomic>
#include <limits>
#include <map>

namespace fivepace {

namespace {

std::atomic<int> countOfTexts = 0;

const QString kPreferred = QStringLiteral("preferred");

QString asQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Value> bool found(const std::optional<Value> &looked, Value &value)
{
    if (looked)
        value = *looked;
    return looked.has_value();
}

template <class Value> bool within(std::int64_t stored, std::int64_t most, Value &value, Value whole)
{
    const bool isWithin = stored >= 0 && stored <= most;
    value = isWithin ? whole : Value();
    return isWithin;
}

// Nothing longer can be told, added up or drawn; the domain's own bounds are far below.
constexpr std::int64_t kLongestMm = 10'000'000'000; // 10 000 km
constexpr std::int64_t kLongestMs = 864'000'000; // 10 days
constexpr std::int64_t kMsOfMinute = 60'000;

} // namespace

QVariant toStored(PaceRung value)
{
    return asQString(codeOf(value));
}

QVariant toStored(PaceRole value)
{
    return asQString(codeOf(value));
}

QVariant toStored(PaceModel value)
{
    return asQString(codeOf(value));
}

QVariant toStored(ModelChoice value)
{
    return value.model ? toStored(*value.model) : kPreferred;
}

QVariant toStored(const Pace &value)
{
    return QStringLiteral("%1 mm in %2 ms").arg(value.distance().inMillimetres()).arg(value.time().count());
}

QVariant toStored(const FivePaces &value)
{
    QStringList codes;
    for (const auto rung : value.rungs)
        codes << asQString(codeOf(rung));
    return codes.join(u' ');
}

QVariant toStored(const std::vector<std::string> &value)
{
    QStringList lines;
    for (const auto &each : value)
        lines << QString::fromStdString(each);
    return lines.join(u'\n');
}

QVariant toStored(const std::vector<AthleteId> &value)
{
    QStringList numbers;
    for (const auto id : value)
        numbers << QString::number(id.value);
    return numbers.join(u' ');
}

QVariant toStored(const Blocks &value)
{
    return QString::fromStdString(notation::print(value));
}

std::optional<std::int64_t> wholeNumber(const QVariant &stored)
{
    bool isNumber = false;
    const std::int64_t value = stored.toLongLong(&isNumber);
    return isNumber && !stored.isNull() ? std::optional(value) : std::nullopt;
}

bool fromNumber(std::int64_t stored, bool &value)
{
    value = stored == 1;
    return stored == 0 || stored == 1;
}

bool fromNumber(std::int64_t stored, int &value)
{
    value = static_cast<int>(stored);
    return stored >= std::numeric_limits<int>::min() && stored <= std::numeric_limits<int>::max();
}

bool fromNumber(std::int64_t stored, std::int64_t &value)
{
    value = stored;
    return true;
}

bool fromNumber(std::int64_t stored, Distance &value)
{
    return within(stored, kLongestMm, value, Distance::millimetres(stored));
}

bool fromNumber(std::int64_t stored, Duration &value)
{
    return within(stored, kLongestMs, value, Duration(stored));
}

bool fromNumber(std::int64_t stored, std::chrono::minutes &value)
{
    return within(stored, kLongestMs / kMsOfMinute, value, std::chrono::minutes(stored));
}

/// Of a damaged file what is no UTF-8 is made into it: what comes of it is written elsewhere.
bool fromText(std::string_view stored, std::string &value)
{
    const bool isPlain = std::ranges::all_of(stored, [](char byte) { return (byte & 0x80) == 0; });
    value = isPlain ? std::string(stored) : asQString(stored).toStdString();
    return true;
}

bool fromText(std::string_view stored, Date &value)
{
    return found(dateFromIso(stored), value);
}

bool fromText(std::string_view stored, PaceRung &value)
{
    return found(rungFromCode(stored), value);
}

bool fromText(std::string_view stored, PaceRole &value)
{
    return found(roleFromCode(stored), value);
}

bool fromText(std::string_view stored, PaceModel &value)
{
    return found(modelFromCode(stored), value);
}

bool fromStored(const QVariant &stored, ModelChoice &value)
{
    value = {};
    return stored == kPreferred || fromStored(stored, value.model.emplace());
}

bool fromStored(const QVariant &stored, Pace &value)
{
    const auto words = stored.toString().split(u' ');
    if (words.size() != 5)
        return false;
    const auto mm = words[0].toLongLong();
    const auto ms = words[3].toLongLong();
    if (mm <= 0 || ms <= 0)
        return false;
    value = Pace::of(Distance::millimetres(mm), Duration(ms));
    return toStored(value) == stored; // "mm", "in" and "ms" stand there too, and nothing else
}

bool fromStored(const QVariant &stored, FivePaces &value)
{
    const auto codes = stored.toString().split(u' ');
    if (codes.size() != static_cast<qsizetype>(value.rungs.size()))
        return false;
    for (std::size_t i = 0; i < value.rungs.size(); ++i) {
        if (!fromStored(QVariant(codes[static_cast<qsizetype>(i)]), value.rungs[i]))
            return false;
    }
    return true;
}

bool fromStored(const QVariant &stored, std::vector<std::string> &value)
{
    value.clear();
    const auto text = stored.toString();
    if (!text.isEmpty()) {
        for (const auto &line : text.split(u'\n'))
            value.push_back(line.toStdString());
    }
    return !stored.isNull();
}

bool fromStored(const QVariant &stored, std::vector<AthleteId> &value)
{
    value.clear();
    for (const auto &number : stored.toString().split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        value.push_back({ number.toLongLong(&isNumber) });
        if (!isNumber)
            return false;
    }
    return !stored.isNull();
}

/// Sessions repeat the same few workouts: of equal texts one is read.
bool fromText(std::string_view stored, Blocks &value)
{
    constexpr std::size_t kMostKept = 300;
    // NOLINTNEXTLINE(misc-use-internal-linkage): it is inside a function
    thread_local std::map<std::string, Blocks, std::less<>> kept;
    if (const auto known = kept.find(stored); known != kept.end()) {
        value = known->second;
        return true;
    }
    ++countOfTexts;
    auto reading = notation::readCanonical(stored);
    value = std::move(reading.blocks);
    if (!reading.ok())
        return false;
    if (kept.size() >= kMostKept)
        kept.clear();
    kept.emplace(stored, value);
    return true;
}

int textsParsed()
{
    return countOfTexts;
}

} // namespace fivepace
