// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/squad/logbook.h"
#include "storage/store.h"
#include "storage/storedvalue.h"
#include "support/seasons.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr Date kFirst { 2024y / 1 / 1 };
constexpr int kDays = 500;

template <class T> std::string idsOf(const std::vector<const T *> &values)
{
    std::string ids;
    for (const auto *value : values)
        ids += std::to_string(value->id.value) + ' ';
    return ids;
}

template <class T> std::vector<T> copied(const std::vector<const T *> &values)
{
    std::vector<T> copies;
    for (const auto *value : values)
        copies.push_back(*value);
    return copies;
}

std::vector<DayRange> ranges()
{
    return { {}, { kFirst + std::chrono::days(30), kFirst + std::chrono::days(30) },
        { kFirst + std::chrono::days(10), kFirst + std::chrono::days(80) },
        { kFirst - std::chrono::days(400), kFirst + std::chrono::days(3) },
        { kFirst + std::chrono::days(1), kFirst + std::chrono::days(490) },
        { kFirst + std::chrono::days(400), {} }, { {}, kFirst + std::chrono::days(40) },
        { kFirst + std::chrono::days(40), kFirst + std::chrono::days(20) } };
}

/// In which some run a workout of their own.
Squad aLongPast()
{
    auto squad = squadOfSeasons(4, kDays, kFirst);
    for (std::size_t i = 0; i < squad.entries.size(); i += 5)
        squad.entries[i].own = aWorkout(60'000 + static_cast<std::int64_t>(i % 3));
    return squad;
}

/// What two squads answer to every question; empty where it is the same.
QString differenceOf(const Squad &one, const Squad &other)
{
    const auto differ = [](const char *question, const auto &left, const auto &right) {
        const bool isSame = copied(left) == copied(right);
        return isSame
            ? QString()
            : QString("%1: %2 against %3")
                  .arg(question, QString::fromStdString(idsOf(left)), QString::fromStdString(idsOf(right)));
    };
    QStringList found;
    for (const auto &days : ranges()) {
        found << differ("between", sessionsBetween(one, days), sessionsBetween(other, days));
        for (const auto &group : one.groups)
            found << differ("of a group", sessionsOf(one, group.id, days), sessionsOf(other, group.id, days));
        for (const auto &workout : one.workouts)
            found << differ(
                "of a workout", sessionsOf(one, workout.id, days), sessionsOf(other, workout.id, days));
        if (days.from)
            found << differ(
                "own workouts", entriesOfOwnWorkouts(one, days), entriesOfOwnWorkouts(other, days));
        for (const std::size_t athlete : { 0u, 3u })
            found << differ("of an athlete", entriesOf(one, one.athletes[athlete].id, days),
                entriesOf(other, one.athletes[athlete].id, days));
    }
    found << differ(
        "of a cycle", sessionsOf(one, one.cycles.front().id), sessionsOf(other, one.cycles.front().id));
    for (const auto *session : sessionsBetween(one, ranges()[2])) {
        found << differ("entries of a session", entriesOf(one, session->id), entriesOf(other, session->id));
        for (const auto &athlete : one.athletes) {
            const auto *left = one.entryOf(session->id, athlete.id);
            const auto *right = other.entryOf(session->id, athlete.id);
            if ((left == nullptr) != (right == nullptr) || (left && *left != *right))
                found << "entryOf";
        }
    }
    for (const int day : { 5, 300, 900 }) {
        if (usesOf(one, kFirst + std::chrono::days(day)) != usesOf(other, kFirst + std::chrono::days(day)))
            found << "uses";
    }
    if (firstSessionDay(one) != firstSessionDay(other))
        found << "first day";
    std::string back[2];
    for (const auto *squad : { &one, &other }) {
        goBack(*squad, one.groups[1].id, kFirst + std::chrono::days(400), [&](const Session &session) {
            back[squad == &other] += std::to_string(session.id.value) + ' ';
            return back[squad == &other].size() < 1000;
        });
    }
    if (back[0] != back[1])
        found << "back";
    found.removeAll(QString());
    return found.join(u'\n');
}

/// Counts what is read.
class CountingSource : public LogSource {
public:
    explicit CountingSource(const Squad &squad)
        : m_squad(squad)
    {
    }
    Result<std::vector<Session>> sessions(const SessionsAsked &asked) const override
    {
        ++readings;
        std::vector<Session> found;
        for (const auto *session : sessionsBetween(m_squad, asked.days)) {
            if (holds(asked, *session))
                found.push_back(*session);
        }
        return found;
    }
    Result<std::vector<Entry>> entries(const EntriesAsked &asked) const override
    {
        ++readings;
        return copied(entriesOf(m_squad, *asked.session));
    }
    Result<std::optional<Session>> session(SessionId) const override { return std::optional<Session>(); }
    Result<std::optional<Entry>> entry(EntryId) const override { return std::optional<Entry>(); }
    Result<std::map<WorkoutId, WorkoutUse>> uses(Date) const override
    {
        return std::map<WorkoutId, WorkoutUse>();
    }
    Result<std::optional<Date>> firstDay() const override { return std::optional<Date>(); }

    mutable int readings = 0;

private:
    const Squad &m_squad;
};

/// Each kind of edit that touches the past, on whatever stands at `place`.
Edit anEditOf(const Squad &squad, int kind, std::size_t place)
{
    const auto &session = squad.sessions[place % squad.sessions.size()];
    const auto &entry = squad.entries[place * 7 % squad.entries.size()];
    auto changed = session;
    auto logged = entry;
    switch (kind % 9) {
    case 0:
        return edits::moveSession(
            session, session.date + std::chrono::days(static_cast<int>(place % 90) - 45));
    case 1:
        logged.results.push_back({ hand(27s), {}, Ending::Full });
        return edits::logEntry(entry, logged, "somebody");
    case 2:
        return edits::removeSession(squad, session.id);
    case 3:
        changed.id = { 2'000'000 + static_cast<std::int64_t>(place) };
        return edits::addSession(changed);
    case 4:
        return edits::finishSession(session, !session.finished);
    case 5:
        return edits::removeAthlete(squad, squad.athletes[1 + place % (squad.athletes.size() - 4)].id);
    case 6:
        changed.group = squad.groups[place % 2].id;
        changed.workout = squad.workouts[place % 2];
        changed.cycle = place % 2 ? std::optional(squad.cycles.front().id) : std::nullopt;
        return edits::changeSession(session, changed);
    case 7:
        logged.own = entry.own ? std::nullopt : std::optional(aWorkout(60'000));
        return edits::logEntry(entry, logged, "somebody");
    default:
        logged.results.clear();
        return edits::logEntry(entry, logged, "somebody");
    }
}

} // namespace

/// What a squad read from its file a question at a time answers is what it answers wholly in memory.
class TestQuestions : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void everyQuestionIsAnsweredAsInMemory()
    {
        const auto memory = aLongPast();
        QVERIFY(!entriesOfOwnWorkouts(memory, ranges()[2]).empty());
        const auto store = *Store::inMemory(memory);
        const auto squad = *store->squad();
        QVERIFY(squad.sessions.empty() && squad.entries.empty());
        QCOMPARE(differenceOf(memory, squad), QString());
        QCOMPARE(differenceOf(memory, squad), QString()); // from what is held now
        QVERIFY(squad == memory);
    }

    void answersFollowEveryEditUndoAndRedo()
    {
        auto memory = aLongPast();
        const auto begun = memory;
        const auto store = *Store::inMemory(memory);
        auto squad = *store->squad();
        QCOMPARE(differenceOf(memory, squad), QString());
        int done = 0;
        for (int step = 0; step < 27; ++step) {
            const auto edit = anEditOf(memory, step, static_cast<std::size_t>(step) * 37);
            if (isEmpty(edit))
                continue;
            ++done;
            QVERIFY(store->apply(edit) && apply(squad, edit) && apply(memory, edit));
            if (step % 3 == 0)
                squad.logbook->forgetAll();
            const auto difference = differenceOf(memory, squad);
            QVERIFY2(difference.isEmpty(), qPrintable(QString("step %1: %2").arg(step).arg(difference)));
        }
        for (int step = 0; step < done; ++step) {
            const auto undone = store->undo();
            QVERIFY(undone && *undone);
            QVERIFY(apply(squad, **undone) && apply(memory, **undone));
            if (step % 8 == 0)
                QCOMPARE(differenceOf(memory, squad), QString());
        }
        QVERIFY(squad == begun && memory == begun);
        const auto redone = store->redo();
        QVERIFY(redone && *redone && apply(squad, **redone) && apply(memory, **redone));
        QCOMPARE(differenceOf(memory, squad), QString());
    }

    void whatIsHeldIsNotReadAgain()
    {
        const auto memory = squadOfSeasons(4, kDays, kFirst);
        const auto counting = std::make_shared<CountingSource>(memory);
        const auto &source = *counting;
        Logbook log(counting);
        const DayRange week { kFirst + std::chrono::days(7), kFirst + std::chrono::days(13) };
        SessionsAsked asked;
        asked.days = week;
        const auto sessions = log.sessions(asked);
        QVERIFY(!sessions.empty());
        const int read = source.readings;
        asked.group = GroupId { 100 };
        QVERIFY(!log.sessions(asked).empty());
        QCOMPARE(source.readings, read);
        const auto entries = log.entries({ sessions.front()->id, {}, {} });
        QCOMPARE(source.readings, read + 1);
        auto logged = *entries.front();
        logged.notes = "tired";
        log.follow(Change<Entry> { *entries.front(), logged });
        QCOMPARE(log.entries({ sessions.front()->id, {}, {} }).front()->notes, std::string("tired"));
        QCOMPARE(source.readings, read + 1);
    }

    void textsOfWorkoutsAreParsedWhenTheyAreReadAndEqualOnesOnce()
    {
        auto memory = squadOfSeasons(4, kDays, kFirst);
        const std::size_t kinds = 3; // of main sets; told apart here from those of other tests
        for (std::size_t i = 0; i < memory.sessions.size(); ++i)
            memory.sessions[i].workout.main = { reps(7, 211 + static_cast<std::int64_t>(i % kinds), 95s) };
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("squad.fivepace")).toStdString();
        QVERIFY(Store::create(path, memory));
        const auto store = *Store::open(path, OpenMode::Read);
        const auto squad = *store->squad();
        const int afterOpening = textsParsed();
        QVERIFY(sessionsBetween(squad, {}).size() > 300);
        QCOMPARE(textsParsed() - afterOpening, static_cast<int>(kinds));
        squad.logbook->forgetAll();
        QVERIFY(sessionsBetween(squad, {}).size() > 300);
        QCOMPARE(textsParsed() - afterOpening, static_cast<int>(kinds));
    }

    void aSquadThatOutlivesItsStoreFailsAndDoesNotCrash()
    {
        auto store = *Store::inMemory(squadOfSeasons(4, kDays, kFirst));
        const auto squad = *store->squad();
        const auto copy = squad;
        const DayRange week { kFirst + std::chrono::days(7), kFirst + std::chrono::days(13) };
        const auto held = copied(sessionsBetween(squad, week));
        store.reset();
        QVERIFY(copied(sessionsBetween(copy, week)) == held);
        QVERIFY(!copy.logbook->failure());
        QVERIFY(entriesOf(copy, held.front().id).empty());
        QVERIFY(copy.logbook->failure().value().code == Errc::CannotRead);
        QVERIFY(!copy.find(SessionId { 1 }) && !firstSessionDay(copy) && usesOf(copy, kFirst).empty());
    }

    void aReaderIsToldThatWhatItHoldsHasChanged()
    {
        const auto path = m_folder.filePath("shared").toStdString();
        const auto memory = squadOfSeasons(4, 100, kFirst);
        auto writer = *Store::create(path, memory);
        auto reader = *Store::open(path, OpenMode::Read);
        auto squad = *reader->squad();
        QCOMPARE(sessionsBetween(squad, ranges()[1]).size(), std::size_t(2));
        QVERIFY(!reader->isChanged());
        const auto edit = edits::moveSession(memory.sessions[0], kFirst + std::chrono::days(90));
        QVERIFY(writer->apply(edit));
        QVERIFY(reader->isChanged());
        QVERIFY(entriesOf(squad, memory.athletes[0].id).empty());
        QVERIFY(squad.logbook->failure());
        QCOMPARE(squad.logbook->failure()->code, Errc::Conflict);

        const auto changes = reader->changesSince(reader->revision());
        QVERIFY(changes && *changes);
        QCOMPARE(**changes, std::vector { edit });
        QVERIFY(apply(squad, edit));
        QVERIFY(!reader->isChanged());
        auto wanted = memory;
        QVERIFY(apply(wanted, edit));
        QVERIFY(squad == wanted);
        QVERIFY((*reader->changesSince(reader->revision()))->empty());
    }

    void changesSinceARevisionAreWhatHappened()
    {
        auto store = *Store::inMemory(aSquad());
        const auto squad = aSquad();
        auto card = squad.card;
        card.coach = "R. Bell";
        const auto named = edits::changeSquad(squad.card, card);
        const auto removed = edits::removeWorkout(squad.workouts[0]);
        const auto start = store->revision();
        QVERIFY(store->apply(named));
        QCOMPARE(store->revision(), start + 1);
        QVERIFY(store->apply(removed));
        QVERIFY(store->undo());
        QCOMPARE(store->revision(), start + 3);
        const std::vector wanted { named, removed, inverse(removed) };
        QCOMPARE(**store->changesSince(start), wanted);
        QCOMPARE(**store->changesSince(start + 2), std::vector { inverse(removed) });
        QVERIFY((*store->changesSince(start + 3))->empty());
        // A new edit forgets the one that was taken back: what came of it can no longer be told.
        QVERIFY(store->apply(edits::removeAthlete(squad, { 201 })));
        QCOMPARE(store->revision(), start + 4);
        QVERIFY(!*store->changesSince(start + 1));
        QCOMPARE((*store->changesSince(start + 3))->size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
