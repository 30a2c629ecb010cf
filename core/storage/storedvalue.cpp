// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedvalue.h"

#include "domain/notation/canonical.h"

#include <QStringList>

#include <atomic>
#include <limits>
#include <map>

namespace fivepace {

namespace {

std::atomic<int> countOfTexts = 0;

const QString kPreferred = QStringLiteral("preferred");

QString fromCode(std::string_view code)
{
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

template <class Value, class Lookup> bool fromCode(const QVariant &stored, Value &value, Lookup lookup)
{
    const auto found = lookup(stored.toString().toStdString());
    if (found)
        value = *found;
    return found.has_value();
}

// Nothing longer can be told, added up or drawn; the domain's own bounds are far below.
constexpr std::int64_t kLongestMm = 10'000'000'000; // 10 000 km
constexpr std::int64_t kLongestMs = 864'000'000; // 10 days

/// A whole number as SQLite and JSON give it; false for anything else.
bool wholeNumber(const QVariant &stored, std::int64_t &value)
{
    bool isNumber = false;
    value = stored.toLongLong(&isNumber);
    return isNumber && !stored.isNull();
}

} // namespace

QVariant toStored(PaceRung value)
{
    return fromCode(codeOf(value));
}

QVariant toStored(PaceRole value)
{
    return fromCode(codeOf(value));
}

QVariant toStored(PaceModel value)
{
    return fromCode(codeOf(value));
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
        codes << fromCode(codeOf(rung));
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

bool fromStored(const QVariant &stored, bool &value)
{
    std::int64_t number = 0;
    if (!wholeNumber(stored, number) || number < 0 || number > 1)
        return false;
    value = number == 1;
    return true;
}

bool fromStored(const QVariant &stored, int &value)
{
    std::int64_t number = 0;
    if (!wholeNumber(stored, number) || number < std::numeric_limits<int>::min()
        || number > std::numeric_limits<int>::max())
        return false;
    value = static_cast<int>(number);
    return true;
}

bool fromStored(const QVariant &stored, std::int64_t &value)
{
    return wholeNumber(stored, value);
}

bool fromStored(const QVariant &stored, std::string &value)
{
    value = stored.toString().toStdString();
    return !stored.isNull();
}

bool fromStored(const QVariant &stored, Distance &value)
{
    std::int64_t mm = 0;
    const bool isNumber = wholeNumber(stored, mm) && mm >= 0 && mm <= kLongestMm;
    value = Distance::millimetres(isNumber ? mm : 0);
    return isNumber;
}

bool fromStored(const QVariant &stored, Duration &value)
{
    std::int64_t ms = 0;
    const bool isNumber = wholeNumber(stored, ms) && ms >= 0 && ms <= kLongestMs;
    value = Duration(isNumber ? ms : 0);
    return isNumber;
}

bool fromStored(const QVariant &stored, std::chrono::minutes &value)
{
    std::int64_t minutes = 0;
    const bool isNumber = wholeNumber(stored, minutes) && minutes >= 0 && minutes <= kLongestMs;
    value = std::chrono::minutes(isNumber ? minutes : 0);
    return isNumber;
}

bool fromStored(const QVariant &stored, Date &value)
{
    return fromCode(stored, value, dateFromIso);
}

bool fromStored(const QVariant &stored, PaceRung &value)
{
    return fromCode(stored, value, rungFromCode);
}

bool fromStored(const QVariant &stored, PaceRole &value)
{
    return fromCode(stored, value, roleFromCode);
}

bool fromStored(const QVariant &stored, PaceModel &value)
{
    return fromCode(stored, value, modelFromCode);
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
bool fromStored(const QVariant &stored, Blocks &value)
{
    constexpr std::size_t kMostKept = 300;
    thread_local std::map<std::string, Blocks, std::less<>> kept;
    auto text = stored.toString().toStdString();
    if (const auto found = kept.find(text); found != kept.end()) {
        value = found->second;
        return true;
    }
    ++countOfTexts;
    auto reading = notation::readCanonical(text);
    value = std::move(reading.blocks);
    if (!reading.ok())
        return false;
    if (kept.size() >= kMostKept)
        kept.clear();
    kept.emplace(std::move(text), value);
    return true;
}

int textsParsed()
{
    return countOfTexts;
}

} // namespace fivepace
