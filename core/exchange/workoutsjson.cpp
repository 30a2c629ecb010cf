// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workoutsjson.h"

#include "domain/notation/canonical.h"
#include "domain/notation/notation.h"
#include "domain/squad/codes.h"
#include "domain/squad/validation.h"
#include "exchange/jsonvalues.h"
#include "exchange/parsejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace fivepace::exchange {

namespace {

const auto kFormat = QStringLiteral("fivepace-workouts");

QJsonObject workoutInSet(const Workout &workout)
{
    const auto totals = totalsOf(workout.main);
    QJsonArray tags;
    for (const auto &tag : workout.tags)
        tags << jsonText(tag);
    return { { QStringLiteral("name"), jsonText(workout.name) },
        { QStringLiteral("rung"), jsonText(codeOf(workout.rung)) },
        { QStringLiteral("style"), jsonText(storedCode(workout.style)) },
        { QStringLiteral("level"), workout.level }, { QStringLiteral("text"), jsonText(workout.text) },
        { QStringLiteral("main"), jsonText(notation::print(workout.main)) },
        { QStringLiteral("warm_up"), jsonText(notation::print(workout.warmUp)) },
        { QStringLiteral("cool_down"), jsonText(notation::print(workout.coolDown)) },
        { QStringLiteral("how_to"), jsonText(workout.howTo) },
        { QStringLiteral("source"), jsonText(workout.source) }, { QStringLiteral("tags"), tags },
        { QStringLiteral("favourite"), workout.favourite },
        { QStringLiteral("reps_begin"), jsonText(storedCode(workout.start)) },
        { QStringLiteral("reps"), totals.reps },
        { QStringLiteral("distance_m"), metresJson(totals.distance) },
        { QStringLiteral("rep_duration_ms"), msJson(totals.repDuration) },
        { QStringLiteral("recovery_ms"), msJson(totals.recovery) },
        { QStringLiteral("recovery_complete"), totals.recoveryComplete } };
}

/// Reads one workout of a set; the first thing that is wrong is remembered.
class WorkoutReader {
public:
    explicit WorkoutReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    IncomingWorkout read(std::string place)
    {
        IncomingWorkout incoming;
        incoming.place = std::move(place);
        refuseUnknownKeys();
        auto &workout = incoming.workout;
        workout.name = string("name").simplified().toStdString();
        readRung(workout);
        readStyle(workout);
        readLevel(workout);
        readTrees(workout);
        workout.howTo = string("how_to").toStdString();
        workout.source = string("source").toStdString();
        readTags(workout);
        workout.favourite = boolean("favourite");
        readStart(workout);
        checkWhole(workout);
        if (m_problem)
            incoming.problems.push_back(*m_problem);
        return incoming;
    }

private:
    void fail(IntakeFault fault, const QString &key = {}, const QString &value = {},
        const std::optional<notation::Remark> &remark = {})
    {
        if (!m_problem)
            m_problem = IntakeProblem { fault, key.toStdString(), value.toStdString(), remark };
    }

    /// A misspelt key would otherwise be lost without a word.
    void refuseUnknownKeys()
    {
        static const auto known = workoutInSet(Workout()).keys();
        for (const auto &key : m_object.keys()) {
            if (!known.contains(key))
                fail(IntakeFault::UnknownKey, key);
        }
    }

    QString string(const char *key)
    {
        const auto value = m_object[QLatin1String(key)];
        if (!value.isUndefined() && !value.isString())
            fail(IntakeFault::NotAText, QLatin1String(key));
        return value.toString();
    }

    bool boolean(const char *key)
    {
        const auto value = m_object[QLatin1String(key)];
        if (!value.isUndefined() && !value.isBool())
            fail(IntakeFault::NotABool, QLatin1String(key));
        return value.toBool();
    }

    void readRung(Workout &workout)
    {
        const auto code = string("rung");
        if (const auto rung = rungFromCode(code.toStdString()))
            workout.rung = *rung;
        else
            fail(IntakeFault::UnknownRung, QStringLiteral("rung"), code);
    }

    void readStyle(Workout &workout)
    {
        const auto code = string("style");
        if (code.isEmpty())
            return;
        if (const auto style = fromStoredCode<Style>(code.toStdString()))
            workout.style = *style;
        else
            fail(IntakeFault::UnknownStyle, QStringLiteral("style"), code);
    }

    void readStart(Workout &workout)
    {
        const auto code = string("reps_begin");
        if (const auto start = fromStoredCode<StartMode>(code.toStdString()))
            workout.start = *start;
        else if (!code.isEmpty())
            fail(IntakeFault::UnknownStart, QStringLiteral("reps_begin"), code);
    }

    /// Without one it goes to the end of its progression.
    void readLevel(Workout &workout)
    {
        const auto value = m_object[QStringLiteral("level")];
        const auto level = value.toDouble();
        workout.level = static_cast<int>(std::clamp(level, -1.0, 1000.0));
        if (!value.isUndefined() && (!value.isDouble() || level < 1 || std::floor(level) != level))
            fail(IntakeFault::NotALevel, QStringLiteral("level"));
    }

    /// Empty where there is no such key. What a program wrote is canonical; what somebody typed is prose.
    Blocks tree(const char *key)
    {
        const auto notated = string(key);
        if (auto canonical = notation::readCanonical(notated.toStdString()); canonical.ok())
            return std::move(canonical.blocks);
        auto reading = notation::parse(notated.toStdString());
        for (const auto &problem : reading.problems)
            fail(IntakeFault::NotUnderstood, QLatin1String(key), {}, problem);
        return std::move(reading.blocks);
    }

    /// The tree is what "main" says, or, without it, "text"; a text that says something else is not kept.
    void readTrees(Workout &workout)
    {
        const bool hasMain = !string("main").isEmpty();
        workout.main = tree(hasMain ? "main" : "text");
        workout.text = string("text").toStdString();
        if (hasMain && (workout.text.empty() || notation::parse(workout.text).blocks != workout.main))
            workout.text = string("main").toStdString();
        workout.warmUp = tree("warm_up");
        workout.coolDown = tree("cool_down");
    }

    void readTags(Workout &workout)
    {
        const auto value = m_object[QStringLiteral("tags")];
        if (!value.isUndefined() && !value.isArray())
            fail(IntakeFault::NotAList, QStringLiteral("tags"));
        for (const auto &tag : value.toArray()) {
            if (!tag.isString())
                fail(IntakeFault::TagNotAText);
            else if (const auto word = tag.toString().simplified().toLower(); !word.isEmpty())
                workout.tags.push_back(word.toStdString());
        }
    }

    void checkWhole(const Workout &workout)
    {
        auto checked = workout;
        checked.level = std::max(workout.level, 1);
        for (const auto &issue : validate(checked)) {
            switch (issue.kind) {
            case IssueKind::NameMissing:
                fail(IntakeFault::NameMissing);
                break;
            case IssueKind::NoReps:
                fail(IntakeFault::NoReps);
                break;
            case IssueKind::TooManyReps:
                fail(IntakeFault::TooManyReps);
                break;
            default:
                fail(IntakeFault::OutOfRange, jsonText(issue.field));
            }
        }
    }

    const QJsonObject m_object; // constant: reading a key that is missing would add it
    std::optional<IntakeProblem> m_problem;
};

Error unreadable(Cause cause)
{
    return { Errc::Unreadable, {}, cause };
}

} // namespace

QJsonObject workoutsJson(const std::vector<const Workout *> &workouts)
{
    QJsonArray array;
    for (const auto *workout : workouts)
        array << workoutInSet(*workout);
    return { { QStringLiteral("format"), kFormat }, { QStringLiteral("version"), kWorkoutsJsonVersion },
        { QStringLiteral("workouts"), array } };
}

QByteArray workoutsFile(const std::vector<const Workout *> &workouts)
{
    return QJsonDocument(workoutsJson(workouts)).toJson();
}

Result<std::vector<IncomingWorkout>> workoutsFromFile(const QByteArray &content)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = content.left(error.offset).count('\n') + 1;
        return Error { Errc::Unreadable, error.errorString().toStdString(), Cause::None, Thing::None, line };
    }
    const auto object = document.object();
    if (object[QStringLiteral("format")].toString() != kFormat)
        return unreadable(Cause::OtherFormat);
    const auto version = object[QStringLiteral("version")].toInt();
    if (version > kWorkoutsJsonVersion)
        return Error { Errc::Newer, std::to_string(version) };
    if (version < 1 || !object[QStringLiteral("workouts")].isArray())
        return unreadable(Cause::VersionMissing);
    std::vector<IncomingWorkout> incoming;
    for (const auto &value : object[QStringLiteral("workouts")].toArray()) {
        const auto place = "workouts[" + std::to_string(incoming.size()) + "]";
        incoming.push_back(WorkoutReader(value.toObject()).read(place));
    }
    return incoming;
}

} // namespace fivepace::exchange
