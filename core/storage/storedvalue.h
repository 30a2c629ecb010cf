// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/notation.h"
#include "domain/squad/codes.h"

#include <QString>
#include <QVariant>

#include <charconv>

namespace fivepace {

// How a member stands in a column of the file, and in the JSON of the undo log: whole numbers and text only.
// Units are in the names: millimetres, milliseconds, minutes; days as ISO dates; ladders of paces as codes;
// workout trees in canonical notation. fromStored answers false where what is stored is not such a value (a
// damaged file).

inline QVariant toStored(bool value)
{
    return value ? 1 : 0;
}
inline QVariant toStored(int value)
{
    return value;
}
inline QVariant toStored(std::int64_t value)
{
    return QVariant::fromValue<qlonglong>(value);
}
inline QVariant toStored(const std::string &value)
{
    return QString::fromStdString(value);
}
inline QVariant toStored(Distance value)
{
    return toStored(value.inMillimetres());
}
inline QVariant toStored(Duration value)
{
    return toStored(static_cast<std::int64_t>(value.count()));
}
inline QVariant toStored(std::chrono::minutes value)
{
    return toStored(static_cast<std::int64_t>(value.count()));
}
inline QVariant toStored(Date value)
{
    return QString::fromStdString(isoDate(value));
}
template <class Tag> QVariant toStored(Id<Tag> value)
{
    return toStored(value.value);
}
template <HasCodes E> QVariant toStored(E value)
{
    return QString::fromUtf8(storedCode(value).data());
}
QVariant toStored(PaceRung value);
QVariant toStored(PaceRole value);
QVariant toStored(PaceModel value);
QVariant toStored(ModelChoice value);
QVariant toStored(const Pace &value);
QVariant toStored(const FivePaces &value);
QVariant toStored(const std::vector<std::string> &value);
/// Their numbers, with blanks between.
QVariant toStored(const std::vector<AthleteId> &value);
QVariant toStored(const Blocks &value);
/// As JSON; an empty text where there is none.
QVariant toStored(const std::vector<SavedLayout> &value);
/// As JSON of the columns that a workout of the library has.
QVariant toStored(const Workout &value);
template <class T> QVariant toStored(const std::optional<T> &value)
{
    return value ? toStored(*value) : QVariant();
}

/// A word of ours that stays where it is, and in which nothing has to be written otherwise.
struct CodeText {
    std::string_view text;
};

template <class T> inline constexpr bool isOptional = false;
template <class T> inline constexpr bool isOptional<std::optional<T>> = true;

/// Gives what a column holds to `take` as plainly as can be: nothing, a whole number, a code, a text, or else
/// a QVariant.
template <class T, class Take> void giveStored(const T &value, Take take)
{
    if constexpr (isOptional<T>) {
        if (value)
            giveStored(*value, take);
        else
            take(std::nullopt);
    } else if constexpr (std::is_same_v<T, std::int64_t>)
        take(value);
    else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int>)
        take(static_cast<std::int64_t>(value));
    else if constexpr (std::is_same_v<T, std::string>)
        take(std::string_view(value));
    else if constexpr (HasCodes<T>)
        take(CodeText { storedCode(value) });
    else if constexpr (std::is_same_v<T,
                           PaceRung> || std::is_same_v<T, PaceRole> || std::is_same_v<T, PaceModel>)
        take(CodeText { codeOf(value) });
    else if constexpr (std::is_same_v<T, Distance>)
        take(value.inMillimetres());
    else if constexpr (std::is_same_v<T, Duration>)
        take(static_cast<std::int64_t>(value.count()));
    else if constexpr (std::is_same_v<T, Date>)
        take(std::string_view(isoDate(value)));
    else
        take(toStored(value));
}

bool fromNumber(std::int64_t stored, bool &value);
bool fromNumber(std::int64_t stored, int &value);
bool fromNumber(std::int64_t stored, std::int64_t &value);
bool fromNumber(std::int64_t stored, Distance &value);
bool fromNumber(std::int64_t stored, Duration &value);
bool fromNumber(std::int64_t stored, std::chrono::minutes &value);
template <class Tag> bool fromNumber(std::int64_t stored, Id<Tag> &value)
{
    value.value = stored;
    return true;
}
bool fromText(std::string_view stored, std::string &value);
bool fromText(std::string_view stored, Date &value);
bool fromText(std::string_view stored, PaceRung &value);
bool fromText(std::string_view stored, PaceRole &value);
bool fromText(std::string_view stored, PaceModel &value);
/// Of equal texts one is parsed.
bool fromText(std::string_view stored, Blocks &value);
/// How many texts were parsed since the program began, for tests.
int textsParsed();
template <HasCodes E> bool fromText(std::string_view stored, E &value)
{
    const auto found = fromStoredCode<E>(stored);
    if (found)
        value = *found;
    return found.has_value();
}

template <class T>
concept StoredAsNumber = requires(T &value)
{
    fromNumber(std::int64_t(), value);
};
template <class T>
concept StoredAsText = requires(T &value)
{
    fromText(std::string_view(), value);
};

/// A whole number as SQLite and JSON give it; nothing where something else stands there.
std::optional<std::int64_t> wholeNumber(const QVariant &stored);

template <StoredAsNumber T> bool fromStored(const QVariant &stored, T &value)
{
    const auto number = wholeNumber(stored);
    return number && fromNumber(*number, value);
}
template <StoredAsText T> bool fromStored(const QVariant &stored, T &value)
{
    return !stored.isNull() && fromText(stored.toString().toStdString(), value);
}
bool fromStored(const QVariant &stored, ModelChoice &value);
bool fromStored(const QVariant &stored, Pace &value);
bool fromStored(const QVariant &stored, FivePaces &value);
bool fromStored(const QVariant &stored, std::vector<std::string> &value);
bool fromStored(const QVariant &stored, std::vector<AthleteId> &value);
bool fromStored(const QVariant &stored, std::vector<SavedLayout> &value);
bool fromStored(const QVariant &stored, Workout &value);
template <class T> bool fromStored(const QVariant &stored, std::optional<T> &value)
{
    if (stored.isNull()) {
        value.reset();
        return true;
    }
    return fromStored(stored, value.emplace(T {}));
}
inline bool fromStored(const QVariant &stored, std::optional<Pace> &value)
{
    return fromStored(stored, value.emplace(Pace::of(Distance::metres(1), Duration(1))));
}

} // namespace fivepace
