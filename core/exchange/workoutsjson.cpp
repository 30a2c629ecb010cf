// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workoutsjson.h"

#include "domain/codes.h"
#include "domain/notation/canonical.h"
#include "domain/notation/notation.h"
#include "domain/validation.h"
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

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonObject workoutInSet(const Workout &workout)
{
    const auto totals = totalsOf(workout.main);
    QJsonArray tags;
    for (const auto &tag : workout.tags)
        tags << text(tag);
    return { { QStringLiteral("name"), text(workout.name) },
        { QStringLiteral("rung"), text(codeOf(workout.rung)) },
        { QStringLiteral("style"), text(storedCode(workout.style)) },
        { QStringLiteral("level"), workout.level }, { QStringLiteral("text"), text(workout.text) },
        { QStringLiteral("main"), text(notation::print(workout.main)) },
        { QStringLiteral("warm_up"), text(notation::print(workout.warmUp)) },
        { QStringLiteral("cool_down"), text(notation::print(workout.coolDown)) },
        { QStringLiteral("how_to"), text(workout.howTo) }, { QStringLiteral("source"), text(workout.source) },
        { QStringLiteral("tags"), tags }, { QStringLiteral("favourite"), workout.favourite },
        { QStringLiteral("reps_begin"), text(storedCode(workout.start)) },
        { QStringLiteral("reps"), totals.reps },
        { QStringLiteral("distance_m"), metresJson(totals.distance) },
        { QStringLiteral("rep_duration_ms"), static_cast<qint64>(totals.repDuration.count()) },
        { QStringLiteral("recovery_ms"), static_cast<qint64>(totals.recovery.count()) },
        { QStringLiteral("recovery_complete"), totals.recoveryComplete } };
}

/// Reads one workout of a set; the first thing that is wrong is remembered.
class WorkoutReader {
public:
    explicit WorkoutReader(const QJsonObject &object)
        : m_object(object)
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
        incoming.problem = m_problem.toStdString();
        return incoming;
    }

private:
    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    /// A misspelt key would otherwise be lost without a word.
    void refuseUnknownKeys()
    {
        static const auto known = workoutInSet(Workout()).keys();
        for (const auto &key : m_object.keys()) {
            if (!known.contains(key))
                fail(QStringLiteral("There is no key \"%1\".").arg(key));
        }
    }

    QString string(const char *key)
    {
        const auto value = m_object[QLatin1String(key)];
        if (!value.isUndefined() && !value.isString())
            fail(QStringLiteral("\"%1\" is not a text.").arg(QLatin1String(key)));
        return value.toString();
    }

    bool boolean(const char *key)
    {
        const auto value = m_object[QLatin1String(key)];
        if (!value.isUndefined() && !value.isBool())
            fail(QStringLiteral("\"%1\" is neither true nor false.").arg(QLatin1String(key)));
        return value.toBool();
    }

    void readRung(Workout &workout)
    {
        const auto code = string("rung");
        if (const auto rung = rungFromCode(code.toStdString()))
            workout.rung = *rung;
        else
            fail(QStringLiteral("\"rung\" is \"%1\"; it is one of max_velocity, 400, 800, 1500, mile, 3000, "
                                "5000, 10000, 60min, 90min.")
                     .arg(code));
    }

    void readStyle(Workout &workout)
    {
        const auto code = string("style");
        if (code.isEmpty())
            return;
        if (const auto style = fromStoredCode<Style>(code.toStdString()))
            workout.style = *style;
        else
            fail(QStringLiteral("\"style\" is \"%1\", which is none.").arg(code));
    }

    void readStart(Workout &workout)
    {
        const auto code = string("reps_begin");
        if (const auto start = fromStoredCode<StartMode>(code.toStdString()))
            workout.start = *start;
        else if (!code.isEmpty())
            fail(QStringLiteral("\"reps_begin\" is \"%1\"; it is one of within_rep, rolling, standing.")
                     .arg(code));
    }

    /// Without one it goes to the end of its progression.
    void readLevel(Workout &workout)
    {
        const auto value = m_object[QStringLiteral("level")];
        const auto level = value.toDouble();
        workout.level = static_cast<int>(std::clamp(level, -1.0, 1000.0));
        if (!value.isUndefined() && (!value.isDouble() || level < 1 || std::floor(level) != level))
            fail(QStringLiteral("\"level\" is not a whole number from 1."));
    }

    /// Empty where there is no such key. What a program wrote is canonical; what somebody typed is prose.
    Blocks tree(const char *key)
    {
        const auto notated = string(key);
        if (auto canonical = notation::readCanonical(notated.toStdString()); canonical.ok())
            return std::move(canonical.blocks);
        auto reading = notation::parse(notated.toStdString());
        for (const auto &problem : reading.problems) {
            fail(QStringLiteral("\"%1\", at character %2, \"%3\": %4")
                     .arg(QLatin1String(key))
                     .arg(problem.from + 1)
                     .arg(text(problem.text), text(problem.reason)));
        }
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
            fail(QStringLiteral("\"tags\" is not a list."));
        for (const auto &tag : value.toArray()) {
            if (!tag.isString())
                fail(QStringLiteral("A tag is not a text."));
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
                fail(QStringLiteral("The name is missing."));
                break;
            case IssueKind::NoReps:
                fail(QStringLiteral("No reps stand in it."));
                break;
            case IssueKind::TooManyReps:
                fail(QStringLiteral("It has more than 1000 reps."));
                break;
            default:
                fail(QStringLiteral("\"%1\" is out of range.").arg(text(issue.field)));
            }
        }
    }

    const QJsonObject m_object; // constant: reading a key that is missing would add it
    QString m_problem;
};

Error unreadable(const QString &detail)
{
    return { Errc::Unreadable, detail.toStdString() };
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
        return unreadable(QStringLiteral("line %1: %2").arg(line).arg(error.errorString()));
    }
    const auto object = document.object();
    if (object[QStringLiteral("format")].toString() != kFormat)
        return unreadable(QStringLiteral("\"format\" is not \"%1\"").arg(kFormat));
    const auto version = object[QStringLiteral("version")].toInt();
    if (version > kWorkoutsJsonVersion)
        return Error { Errc::Newer, "version " + std::to_string(version) };
    if (version < 1 || !object[QStringLiteral("workouts")].isArray())
        return unreadable(QStringLiteral("\"version\" or the list \"workouts\" is missing"));
    std::vector<IncomingWorkout> incoming;
    for (const auto &value : object[QStringLiteral("workouts")].toArray()) {
        const auto place = "workouts[" + std::to_string(incoming.size()) + "]";
        incoming.push_back(WorkoutReader(value.toObject()).read(place));
    }
    return incoming;
}

} // namespace fivepace::exchange
