package pe.gob.indecopi.consumidor.reclamo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Makes a complaint of what was told: numbered, and with its provider if that is known. */
final class Presentacion {
  private final Reclamos reclamos;
  private final Terminos terminos;
  private final RelojLegal reloj;
  private final ReclamoProperties ajustes;

  Presentacion(Reclamos reclamos, Terminos terminos, RelojLegal reloj, ReclamoProperties ajustes) {
    this.reclamos = reclamos;
    this.terminos = terminos;
    this.reloj = reloj;
    this.ajustes = ajustes;
  }

  void exigirQuePueda(Usuario usuario) {
    if (!usuario.esFuncionarioDe(Acceso.ORGANO)) {
      usuario.exigir(Rol.CIUDADANO, Rol.PROVEEDOR);
    }
  }

  Reclamo presentar(PedidoDeReclamo pedido, Usuario usuario, ClaveIdempotencia clave) {
    var ahora = reloj.ahora();
    var hoy = LocalDate.ofInstant(ahora, RelojLegal.LIMA);
    var id = new ReclamoId(clave.id(ReclamoId.PREFIJO));
    var quien = usuario.esFuncionarioDe(Acceso.ORGANO) ? Lado.FUNCIONARIO : Lado.CONSUMIDOR;
    var autor = Autor.de(quien, usuario, clave);
    var consumidor = consumidor(pedido, usuario);
    return reclamos
        .crear(
            hoy.getYear(),
            n ->
                nuevo(
                    id,
                    new NumeroDeReclamo(hoy.getYear(), n),
                    pedido,
                    consumidor,
                    autor,
                    ahora,
                    hoy))
        .or(() -> reclamos.buscar(id.valor()))
        .orElseThrow();
  }

  private Reclamo nuevo(
      ReclamoId id,
      NumeroDeReclamo numero,
      PedidoDeReclamo pedido,
      Reclamante consumidor,
      Autor autor,
      Instant ahora,
      LocalDate hoy) {
    var r =
        new Reclamo(
            id,
            numero,
            pedido.vino(),
            ahora,
            hoy,
            consumidor,
            proveedor(pedido.proveedor()),
            pedido.materia(),
            Situacion.nueva(null, null),
            List.of(),
            0);
    var presentado = Paso.de("PRESENTADO", autor, ahora, Map.of("canal", r.canal().name()));
    var a = ajustes.trasladoInmediato() && r.proveedor().ruc() != null;
    return a
        ? terminos.pasar(
            r.con(presentado),
            Etapa.EN_TRASLADO,
            hoy,
            Paso.delSistema("TRASLADADO", ahora, Map.of()))
        : terminos.pasar(r, Etapa.PRESENTADO, hoy, presentado);
  }

  private static Reclamado proveedor(ProveedorDicho dicho) {
    var documento = dicho.documento();
    var clase =
        dicho.ruc() != null && dicho.ruc().startsWith("10")
            ? Persona.Clase.NATURAL
            : Persona.Clase.JURIDICA;
    return new Reclamado(
        new Persona(clase, documento, dicho.llamado(), null, List.of()),
        dicho.nombreComercial(),
        dicho.web(),
        documento == null ? Reclamado.Identificacion.SIN_RUC : Reclamado.Identificacion.PENDIENTE);
  }

  private static Reclamante consumidor(PedidoDeReclamo pedido, Usuario usuario) {
    var dicha = pedido.consumidor();
    var documento = usuario.documento();
    var persona =
        dicha != null
            ? dicha
            : new Persona(
                Persona.Clase.NATURAL,
                documento,
                documento == null ? usuario.sub() : documento.clave(),
                null,
                List.of());
    var sub = usuario.esFuncionarioDe(Acceso.ORGANO) ? null : usuario.sub();
    return new Reclamante(
        persona, sub, pedido.telefono(), Boolean.TRUE.equals(pedido.vulnerable()));
  }
}
